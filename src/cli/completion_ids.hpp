#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/completion.hpp"
#include "model/record.hpp"

namespace hearsay {

/// The kinds of record whose ids a placeholder of help stands for: `CLAIM`, `OUTLET|SPEAKER`, `ID`
/// for any. Nothing for a placeholder that stands for something else.
std::optional<std::vector<RecordKind>> kinds_called(const std::string& placeholder);

/// The ids of these kinds in the dossier `graph`, by id, with what a person calls them. None where
/// it cannot be read, quickly and without a word; see completion_of().
std::vector<Candidate> ids_in(const std::string& graph, const std::vector<RecordKind>& kinds);

} // namespace hearsay
