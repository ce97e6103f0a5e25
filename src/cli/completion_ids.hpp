#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/completion.hpp"
#include "model/record.hpp"

namespace hearsay {

/// The ids that a word of a command line may be.
struct IdsWanted {
    std::vector<RecordKind> kinds;
    bool joined = false; // those that records had before they were joined into others
};

/// The ids that a placeholder of help stands for: `CLAIM`, `OUTLET|SPEAKER`, `ID` for any. Nothing
/// for a placeholder that stands for something else.
std::optional<IdsWanted> ids_called(const std::string& placeholder);

/// The same for an option whose name says more than its placeholder: `--via`.
std::optional<IdsWanted> ids_for_option(const std::string& name);

/// Those ids in the dossier `graph` that begin with `typed`, by id, with what a person calls them,
/// at most 2,000. None where it cannot be read, quickly and without a word; see completion_of().
std::vector<Candidate>
ids_in(const std::string& graph, const IdsWanted& wanted, std::string_view typed);

} // namespace hearsay
