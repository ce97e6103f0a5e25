#pragma once

#include "query/trace.hpp"
#include "write/output.hpp"
#include "write/words.hpp"

namespace hearsay {

/// Draws a trace for a person: a heading, the tree with mode, cue, date and stance at the end of
/// each attribution, the words if there are any, and what the chains come to.
void write_trace(
    Output& out, const Provenance& provenance, const Trace& trace, const WordsByAttribution& words);

} // namespace hearsay
