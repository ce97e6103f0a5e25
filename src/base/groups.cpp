#include "base/groups.hpp"

namespace hearsay {

Groups<std::uint32_t>
grouped_by(std::span<const std::uint32_t> keys, std::size_t groups, Memory memory)
{
    // Counted one further on, so that filling the groups leaves each start where it belongs.
    std::pmr::vector<std::uint32_t> first(groups + 2, 0, memory);
    std::size_t members = 0;
    for (const auto key : keys) {
        if (key < groups) {
            ++first[key + 2];
            ++members;
        }
    }
    for (std::size_t group = 2; group < groups + 2; ++group) {
        first[group] += first[group - 1];
    }
    std::pmr::vector<std::uint32_t> places(members, memory);
    for (std::uint32_t place = 0; place < keys.size(); ++place) {
        if (keys[place] < groups) {
            places[first[keys[place] + 1]++] = place;
        }
    }
    first.pop_back();
    return {std::move(places), std::move(first)};
}

} // namespace hearsay
