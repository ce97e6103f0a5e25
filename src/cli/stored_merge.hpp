#pragma once

#include <functional>
#include <string>

#include "cli/place.hpp"
#include "edit/merge.hpp"
#include "model/lists.hpp"

namespace hearsay {

/// What came of a merge, but for the records.
struct StoredMerge {
    RecordCounts counts;
    Merged merged;
};

/// Merges two databases into a third as merge() does, a piece at a time: in little memory, however
/// large they are, with progress bars. `tell` is called before it takes its place. False, and
/// nothing is made or told, if it takes the whole to say what is wrong, or what was decided: if
/// they contradict each other, mean two attributions by one id or have different bases, if records
/// of theirs have been joined, or if a rule is broken. Warnings are counted on stderr, as
/// load_dossier() does. Throws StoreError and OutputError.
bool merge_stored(
    const std::string& first, const std::string& second, const std::string& path,
    Overwrite overwrite, const std::function<void(const StoredMerge& done)>& tell);

} // namespace hearsay
