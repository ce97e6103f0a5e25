#pragma once

#include <cstdint>
#include <vector>

namespace hearsay {

/// A place, and how many others stand in its way.
struct Entangled {
    std::uint64_t by = 0;
    std::uint32_t place = 0;
};

/// The order in which a greedy packing tries places: the least entangled first, and those that are
/// as entangled as each other in the order in which they are given. O(places), where none is
/// entangled by many more than there are places.
std::vector<Entangled> least_entangled_first(std::vector<Entangled> places);

} // namespace hearsay
