#pragma once

#include <span>
#include <string>
#include <vector>

#include "model/dossier.hpp"

namespace hearsay {

/// Refuses a word that names no record of one of `kinds` and must not become a new one: the id of
/// one that has been joined into another, and what may be a slip of a name that is there, unless
/// `sure` has it. Names that differ in digits alone count on, and are no slips. O(records of these
/// kinds).
void require_novel(
    const Dossier& dossier, const std::string& word, std::span<const RecordKind> kinds,
    const std::vector<std::string>& sure);

} // namespace hearsay
