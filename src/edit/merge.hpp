#pragma once

#include <string>
#include <vector>

#include "edit/conflict.hpp"
#include "edit/namesakes.hpp"
#include "edit/versions.hpp"
#include "model/dossier.hpp"
#include "model/rules.hpp"

namespace hearsay {

/// Several dossiers as one; only if there are no conflicts and no breaches.
struct Merged {
    Records records;
    std::vector<Conflict> conflicts;
    std::vector<Problem> problems;    // rules that the whole breaks though its parts did not
    std::vector<Conflict> overridden; // by the preferred one's word, the first version
    std::vector<Namesake> namesakes;
    std::vector<std::size_t> added; // by dossier: how many records those before it did not have
};

/// One dossier of several.
///
/// Ids are global with the dossier's `base`: dossiers with one base, or without, mean one record by
/// one id. The result has the first base that there is; ids of dossiers with another get its
/// prefix_of(), whether or not they are in use, so that the same comes of them whatever they are
/// merged with. Texts are one by SHA-256.
///
/// Of a record that several have, lists are put together and facts that one has alone are kept;
/// what they say differently is a conflict, unless `preferred` says something of it, whose word
/// then counts, and it is listed what it overrides. Attributions that only share an id are two, see
/// part_namesakes(). A record that has been joined into another in one of the dossiers is joined in
/// all. Titles and notes of the dossiers are put one behind the other, the earliest `created` is
/// kept.
///
/// A dossier merged with itself is itself; where there are no conflicts the order in which dossiers
/// are merged pairwise makes no difference. O(records, times a logarithm).
Merged merge(std::vector<Records> dossiers, Preferred preferred = {});

/// The same of parts of dossiers, which may name what is not there: whether the whole breaks a rule
/// is not looked at.
Merged merge_parts(std::vector<Records> dossiers, Preferred preferred = {});

} // namespace hearsay
