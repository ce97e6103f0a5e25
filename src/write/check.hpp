#pragma once

#include <optional>
#include <vector>

#include "analysis/inspection.hpp"
#include "base/problem.hpp"
#include "model/lists.hpp"
#include "query/proposals.hpp"
#include "write/format.hpp"
#include "write/output.hpp"

namespace hearsay {

/// What is worth a look in a sound document, though it breaks no rule.
struct Remarkable {
    RecordCounts counts;
    const Provenance* provenance = nullptr; // of a dossier that has all that is remarked on
    Inspection inspection;
    std::vector<Proposal> proposals;
};

/// Writes what `check` found. Text has a line a problem, `file:line:column /pointer: message` as
/// compilers write them, unwrapped, then what they come to, then the remarks in sentences. JSON is
/// an object of `problems`, `dates`, `circles` and `proposals`; tsv a table with a row for each of
/// all. `remarkable` is absent where errors forbid to look further: null in JSON.
void write_check(
    Output& out, const std::vector<Problem>& problems, const std::optional<Remarkable>& remarkable,
    Format format);

} // namespace hearsay
