#pragma once

#include <string_view>
#include <vector>

#include "analysis/weighing.hpp"

namespace hearsay {

/// What a weighing leaves open, as the answers' key `incomplete` spells it: `chains` if there are
/// more than were read; `sources`, `reports`, `heard` if that low count is a lower bound only.
std::vector<std::string_view> incomplete_in(const Weighing& weighing);

} // namespace hearsay
