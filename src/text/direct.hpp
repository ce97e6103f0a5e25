#pragma once

#include "text/findings.hpp"

namespace hearsay {

/// Quotations that are somebody's words, each with the cue after it (`“…,” kata X`, `“…,” X said`),
/// before it (`X mengatakan, “…”`), or with the last speaker's where it stands alone. What is
/// quoted within a clause (`a “fake” plan`) is left to the indirect rules. O(tokens).
void find_direct(Findings& findings);

} // namespace hearsay
