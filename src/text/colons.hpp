#pragma once

#include "text/findings.hpp"

namespace hearsay {

/// `NAME: “…”` and, in English, the lines of a transcript: `SMITH: I think so.` The colon is the
/// cue. Runs before the direct rules, which leave its quotations alone. O(tokens).
void find_colons(Findings& findings);

} // namespace hearsay
