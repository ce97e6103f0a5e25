#pragma once

#include "text/findings.hpp"

namespace hearsay {

/// Words that are somebody's without being quoted: `X mengatakan bahwa …`, `…, kata X`, `Menurut X,
/// …`, `Hal itu disampaikan oleh X`. Runs after the direct rules and leaves their cues alone.
/// O(tokens · cues in a sentence), and sentences have an upper limit.
void find_indirect(Findings& findings);

} // namespace hearsay
