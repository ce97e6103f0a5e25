#pragma once

#include "query/trace.hpp"
#include "write/output.hpp"
#include "write/trace_text.hpp"

namespace hearsay {

/// One row a chain, for other programs; the trace should spell repeats out. `start`, `direction`,
/// `claim`, `steps` (ids, from the start), `attributions` (ids, from the start), and of the last
/// attribution read `stance`, `mode`, `cue`, `said_on` and `words`; `end` is how the chain ends.
/// Missing values are null. Rows in the order of the tree.
///
/// An array of objects, a row a line.
void write_trace_json(
    Output& out, const Provenance& provenance, const Trace& trace, const WordsByAttribution& words);

/// The same as a table with a line of names; steps and attributions are joined by blanks, which no
/// id holds, tabs and line breaks in texts become blanks, missing values are empty.
void write_trace_tsv(
    Output& out, const Provenance& provenance, const Trace& trace, const WordsByAttribution& words);

} // namespace hearsay
