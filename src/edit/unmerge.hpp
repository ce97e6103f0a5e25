#pragma once

#include <string>
#include <vector>

#include "model/dossier.hpp"

namespace hearsay {

/// The records after a join was undone, and what that did.
struct Unmerged {
    Records records;
    RecordKind kind = RecordKind::claim;
    std::string survivor;
    std::vector<std::string> references; // that are to the one that is back: `a4/claim`
    std::vector<std::string> changed;    // those that have been changed or removed since
    std::vector<std::string> edited;     // facts gained that have been changed since, and stay
};

/// Undoes the join of the record that had the id `id`: it is back at its place, with what had been
/// joined into it; the references that it had are to it again, and the survivor says what it said.
///
/// What was changed since the join stays: a reference that is no longer to the survivor at its old
/// place (a step was put into a `via`, say), a fact that no longer is what was gained. What was
/// recorded about the survivor since stays with the survivor. What another record that was joined
/// into the survivor says too, the survivor gains from that one.
///
/// The id of an article that is a copy: it is `copy_of` its original no more, as nothing else had
/// been joined.
///
/// Right after the join the records are what they were before it. Joins may be undone in any order,
/// except that where the survivor was joined in turn that join comes first. Throws Refusal if so,
/// if nobody had the id, if another has it now, if only the id is known, or if what comes back
/// refers to nothing or closes a circle. O(records + references).
Unmerged unmerge(Records records, const std::string& id);

} // namespace hearsay
