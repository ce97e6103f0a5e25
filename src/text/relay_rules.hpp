#pragma once

#include "text/findings.hpp"

namespace hearsay {

/// Relays that stand beside no cue: `Melansir Time, para analis percaya …` hands its outlet to the
/// sayings of its sentence; where it has none, the rest of the sentence is what the outlet says and
/// nobody is named. Runs after all other rules. O(tokens).
void add_relays(Findings& findings);

} // namespace hearsay
