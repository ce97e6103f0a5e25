#pragma once

#include <functional>
#include <string>

#include "base/go.hpp"
#include "base/on_progress.hpp"

namespace hearsay {

/// The bulk form (.jsonl) of the database at `graph`, some thousand lines at a time, until `take`
/// says stop; the same bytes as json_lines_of() all its records. Warnings are counted on stderr, as
/// load_dossier() does; throws as that does too where another program has broken a rule: one
/// between records before the first line, one within a record before the piece that has it.
void stored_lines(
    const std::string& graph, const OnProgress& progress,
    const std::function<Go(const std::string& lines)>& take);

} // namespace hearsay
