#pragma once

#include <functional>
#include <string>

#include "base/go.hpp"
#include "base/on_progress.hpp"

namespace hearsay {

/// The bulk form (.jsonl) of the database at `graph`, some thousand lines at a time, until `take`
/// says stop; the same bytes as json_lines_of() all its records. Warnings are counted on stderr, as
/// load_dossier() does; throws as that does too, before the first line if rules between records are
/// broken, as in a file that another program has changed.
void stored_lines(
    const std::string& graph, const OnProgress& progress,
    const std::function<Go(const std::string& lines)>& take);

} // namespace hearsay
