#pragma once

#include <cstdint>
#include <vector>

namespace hearsay {

/// Follows `parents` (by number; a root is its own parent) from each member to its root. Members
/// of a circle, which the model's rules forbid, are their own roots. O(members).
std::vector<std::uint32_t> roots_of(std::vector<std::uint32_t> parents);

} // namespace hearsay
