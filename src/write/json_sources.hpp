#pragma once

#include <cstdint>
#include <limits>
#include <string_view>
#include <vector>

namespace hearsay {

constexpr std::uint32_t no_source = std::numeric_limits<std::uint32_t>::max();

/// For each element of a list as it is to be, the element that it was, `no_source` if it is new:
/// objects are told by their `id` or `sha256`, and one whose id alone is new by the rest of it; all
/// other values by themselves. No element is the source of two. All are JSON as hearsay writes it.
/// O(bytes), in the mean.
std::vector<std::uint32_t>
sources_of(const std::vector<std::string_view>& before, const std::vector<std::string_view>& after);

} // namespace hearsay
