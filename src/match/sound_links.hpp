#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace hearsay {

/// That two items may be one.
struct Likely {
    std::uint32_t one = 0; // their numbers
    std::uint32_t other = 0;
    double score = 0;
    std::string reason;
};

/// Whether two items must stay apart: they are recorded as two, or contradict each other.
using Apart = std::function<bool(std::uint32_t one, std::uint32_t other)>;

/// Of `likely` those that make sets in which no two items must stay apart, the surest first, of
/// equals in the order of their items: a link within a set that there is already says nothing new
/// and is left out (Kruskal 1956). `apart` is asked for each pair that a link would bring together;
/// a set does not grow beyond
/// `most_in_set` items. O(likely * most_in_set).
std::vector<Likely> sound_links(
    std::vector<Likely> likely, std::uint32_t items, const Apart& apart,
    std::size_t most_in_set = 200);

/// The sets that `links` make of `items`: for each item the smallest number of its set.
std::vector<std::uint32_t> sets_of(const std::vector<Likely>& links, std::uint32_t items);

} // namespace hearsay
