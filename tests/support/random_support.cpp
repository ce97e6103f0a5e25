#include "support/random_support.hpp"

#include <algorithm>

namespace hearsay::test {
namespace {

template <class Values>
void sort_unique(Values& values)
{
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

} // namespace

Support random_support(std::mt19937& random, std::size_t nodes, std::size_t links)
{
    const auto any = [&] { return static_cast<Support::Node>(random() % nodes); };
    Support support;
    for (std::uint32_t node = 0; node < nodes; ++node) {
        support.vertices.push_back(node);
        support.free.push_back(random() % 3 == 0 ? 1 : 0);
    }
    for (std::size_t link = 0; link < links; ++link) {
        const auto from = any();
        const auto to = any();
        if (from != to) {
            support.links.emplace_back(from, to);
        }
    }
    for (auto left = 1 + random() % 3; left != 0; --left) {
        support.carriers.push_back(any());
        support.speakers.push_back(any());
    }
    if (random() % 2 == 0) {
        support.seen.push_back(any());
    }
    // A speaker or a first-hand article, shared freely, would let unlimited flow through.
    for (const auto speaker : support.speakers) {
        support.free[speaker] = 0;
    }
    sort_unique(support.links);
    sort_unique(support.carriers);
    sort_unique(support.speakers);
    sort_unique(support.seen);
    return support;
}

} // namespace hearsay::test
