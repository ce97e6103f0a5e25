#include "base/groups.hpp"

namespace hearsay {

Groups<std::uint32_t> grouped_by(std::span<const std::uint32_t> keys, std::size_t groups)
{
    std::vector<std::uint32_t> first(groups + 1, 0);
    for (const auto key : keys) {
        if (key < groups) {
            ++first[key + 1];
        }
    }
    for (std::size_t group = 0; group < groups; ++group) {
        first[group + 1] += first[group];
    }
    std::vector<std::uint32_t> members(first[groups]);
    auto next = first;
    for (std::uint32_t place = 0; place < keys.size(); ++place) {
        if (keys[place] < groups) {
            members[next[keys[place]]++] = place;
        }
    }
    return {std::move(members), std::move(first)};
}

} // namespace hearsay
