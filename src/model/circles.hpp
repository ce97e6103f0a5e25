#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <span>
#include <vector>

namespace hearsay {

constexpr std::uint32_t no_record = std::numeric_limits<std::uint32_t>::max();

/// For each record of one kind the numbers of those that it refers to, in the order of its
/// references; `no_record` where a reference leads nowhere.
using References = std::vector<std::vector<std::uint32_t>>;

/// A reference that comes back to a record which leads to it: record `path.back()`'s reference
/// number `reference` is to `path.front()`. `path` is valid during the call only.
using OnCircle = std::function<void(std::span<const std::uint32_t> path, std::size_t reference)>;

/// Calls `on_circle` for every reference that closes a circle in a depth-first search from each
/// record in turn: without those references there would be no circle. O(records + references), and
/// no recursion, whatever the length of a circle.
void find_circles(const References& references, const OnCircle& on_circle);

} // namespace hearsay
