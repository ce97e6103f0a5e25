#include "analysis/least_entangled.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace hearsay {
namespace {

/// How many counters a place is worth: beyond, comparing is faster than counting.
constexpr std::size_t counters_for_each = 16;

} // namespace

std::vector<Entangled> least_entangled_first(std::vector<Entangled> places)
{
    std::uint64_t most = 0;
    for (const auto& place : places) {
        most = std::max(most, place.by);
    }
    if (most >= counters_for_each * places.size()) {
        std::ranges::stable_sort(places, {}, &Entangled::by);
        return places;
    }
    std::vector<std::uint32_t> next(most + 2); // where one that is so entangled goes
    for (const auto& place : places) {
        ++next[place.by + 1];
    }
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<Entangled> ordered(places.size());
    for (const auto& place : places) {
        ordered[next[place.by]++] = place;
    }
    return ordered;
}

} // namespace hearsay
