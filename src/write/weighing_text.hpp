#pragma once

#include "analysis/weighing.hpp"
#include "write/output.hpp"

namespace hearsay {

/// Writes a weighing for a person: the verdict and what it rests on in a few sentences, the counts,
/// what must hold, who contests it, the chains, the proofs, and what to mind. Says of sources that
/// no shared upstream is recorded, never that they are independent; of opinions, forecasts and
/// intents that views agree. No line is wider than the output, nor than 100 columns.
void write_text(Output& out, const Provenance& provenance, const Weighing& weighing);

} // namespace hearsay
