#include "graph/roots.hpp"

#include <cstddef>

namespace hearsay {
namespace {

/// Follows `parents` from `member` to its root, and points all on the way there.
std::uint32_t root_of(std::vector<std::uint32_t>& parents, std::uint32_t member)
{
    std::uint32_t root = member;
    for (std::size_t hops = 0; parents[root] != root; ++hops) {
        if (hops == parents.size()) {
            return member;
        }
        root = parents[root];
    }
    while (parents[member] != root) {
        const auto next = parents[member];
        parents[member] = root;
        member = next;
    }
    return root;
}

} // namespace

std::vector<std::uint32_t> roots_of(std::vector<std::uint32_t> parents)
{
    for (std::uint32_t member = 0; member < parents.size(); ++member) {
        parents[member] = root_of(parents, member);
    }
    return parents;
}

} // namespace hearsay
