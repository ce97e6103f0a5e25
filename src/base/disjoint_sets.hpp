#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <vector>

namespace hearsay {

/// Items by number, in sets that are joined one to another; the smallest number of a set stands for
/// it (union-find: Tarjan 1975, with path halving). Both functions take little more than O(1).
class DisjointSets {
public:
    /// Each item is a set of its own.
    explicit DisjointSets(std::size_t items) : parents_(items)
    {
        std::iota(parents_.begin(), parents_.end(), 0U);
    }

    /// The smallest of the item's set.
    std::uint32_t first_of(std::uint32_t item)
    {
        while (parents_[item] != item) {
            parents_[item] = parents_[parents_[item]];
            item = parents_[item];
        }
        return item;
    }

    void join(std::uint32_t one, std::uint32_t other)
    {
        one = first_of(one);
        other = first_of(other);
        parents_[std::max(one, other)] = std::min(one, other);
    }

private:
    std::vector<std::uint32_t> parents_; // by item: itself, or a smaller one of its set
};

} // namespace hearsay
