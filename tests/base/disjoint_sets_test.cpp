#include "base/disjoint_sets.hpp"

#include <algorithm>
#include <numeric>
#include <random>
#include <vector>

#include <gtest/gtest.h>

namespace hearsay {
namespace {

TEST(DisjointSets, AreOneItemEachAtFirst)
{
    DisjointSets sets(3);
    EXPECT_EQ(sets.first_of(0), 0U);
    EXPECT_EQ(sets.first_of(2), 2U);
}

TEST(DisjointSets, AreToldByTheirSmallestHoweverTheyWereJoined)
{
    constexpr std::uint32_t items = 30;
    std::mt19937 random(1);
    for (int round = 0; round < 200; ++round) {
        DisjointSets sets(items);
        std::vector<std::uint32_t> first(items); // by item, found by going through all
        std::iota(first.begin(), first.end(), 0U);
        for (int step = 0; step < 25; ++step) {
            const auto one = static_cast<std::uint32_t>(random() % items);
            const auto other = static_cast<std::uint32_t>(random() % items);
            sets.join(one, other);
            const auto [small, large] = std::minmax({first[one], first[other]});
            std::replace(first.begin(), first.end(), large, small);
        }
        for (std::uint32_t item = 0; item < items; ++item) {
            ASSERT_EQ(sets.first_of(item), first[item]) << round;
        }
    }
}

} // namespace
} // namespace hearsay
