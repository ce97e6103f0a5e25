#pragma once

#include <string>
#include <vector>

#include "write/answer.hpp"

namespace hearsay {

/// "the US government's voices are independent of each other": what must hold for a loss not to
/// count.
std::string condition_of(const Answer& answer, const Loss& loss);

/// What must hold for the counts at most to be right, a row for each loss: the condition, whom the
/// loss makes one where the condition names only what they have in common, and what it takes.
std::vector<std::string> conditions_of(const Answer& answer);

/// `Must hold`: what stands over conditions_of().
std::string_view heading_of_conditions(const Weighing& weighing);

} // namespace hearsay
