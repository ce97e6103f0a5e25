#pragma once

#include <cstdint>
#include <span>

namespace hearsay {

/// A set of places, as bits.
using Mask = std::uint32_t;

/// The most places that a mask holds.
constexpr std::size_t most_in_mask = 32;

/// The largest set of the places in `open` of which no two conflict (maximum independent set).
///
/// `conflicts` has by place the places that conflict with it, never itself. Of several largest sets
/// it is the first, where sets are compared from place 0 on and one that takes a place comes before
/// one that does not. No set of more than `enough` is looked for: at that the search stops.
/// Branch and bound: exponential at worst, a few steps a place where places conflict in cliques.
Mask largest_apart(
    std::span<const Mask> conflicts, Mask open, unsigned enough = most_in_mask);

} // namespace hearsay
