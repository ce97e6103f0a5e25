#pragma once

#include <optional>
#include <string>

#include "base/date.hpp"
#include "cli/command.hpp"
#include "model/dossier.hpp"
#include "store/beyond.hpp"
#include "store/record_scope.hpp"

namespace hearsay {

/// The moment for which an answer is asked; none: now, with all that is recorded.
struct AsOfOption {
    std::optional<Date> moment;
    bool recorded = false;
};

/// `--as-of DATE` and `--recorded`, for every command that asks a question.
void add_as_of(CLI::App& app, AsOfOption& as_of);

/// Whether GRAPH is a database of which an answer can be had a part at a time: not as of an earlier
/// moment, of which it is said first how much of the whole that leaves out.
bool is_read_in_parts(const std::string& graph, const AsOfOption& as_of);

/// load_dossier(), and of it what was certainly known at the moment. What that leaves out is
/// counted on stderr in one line. Throws WrongUsage for `--recorded` without a moment.
Dossier load_dossier(const std::string& graph, const AsOfOption& as_of);

/// The same for a question about some records: of a database no more is held than the question
/// needs, see read_scope(), and of now no more is read.
Dossier load_dossier_about(
    const std::string& graph, const AsOfOption& as_of, const About& about,
    Beyond beyond = Beyond::nothing);

} // namespace hearsay
