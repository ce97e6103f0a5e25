#pragma once

#include "write/answer.hpp"

namespace hearsay {

/// Writes who denies or doubts the claim, through which chains.
void write_contests(Page& page, const Answer& answer);

/// Writes what a reader of the counts should mind: what they rest on that nobody has looked up,
/// circles, dates that cannot be, retractions, and what was not searched to the end.
void write_cautions(Page& page, const Answer& answer);

} // namespace hearsay
