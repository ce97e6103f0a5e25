#pragma once

#include <cstddef>
#include <string_view>

namespace hearsay {

/// How many bytes must be inserted, deleted, replaced or swapped with their neighbour to make `to`
/// of `from` (Damerau 1964, optimal string alignment); ASCII case is folded. O(|from| * |to|).
std::size_t edit_distance(std::string_view from, std::string_view to);

} // namespace hearsay
