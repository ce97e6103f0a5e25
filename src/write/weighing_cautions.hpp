#pragma once

#include <string>
#include <vector>

#include "write/answer.hpp"

namespace hearsay {

/// What a reader of the counts should mind, a sentence each: what they rest on that nobody has
/// looked up, circles, dates that cannot be, retractions, and what was not searched to the end.
std::vector<std::string> cautions_of(const Answer& answer);

} // namespace hearsay
