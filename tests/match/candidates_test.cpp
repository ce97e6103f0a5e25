#include "match/candidates.hpp"

#include <algorithm>
#include <random>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hearsay {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;

TEST(CandidatePairs, AreThoseThatShareEnough)
{
    EXPECT_THAT(
        candidate_pairs({{1, 2, 3, 4}, {3, 4, 5, 6}, {6, 7, 8, 9}}, 0.5, 10),
        ElementsAre(Pair(0, 1)));
    EXPECT_THAT(candidate_pairs({{}, {}}, 0.5, 10), IsEmpty());
    EXPECT_THAT(candidate_pairs({}, 0.5, 10), IsEmpty());
}

TEST(CandidatePairs, LookAtNoMoreThanTheLastOnesOfALongRow)
{
    const std::vector<Keys> alike(1000, Keys{1, 2, 3});
    const auto pairs = candidate_pairs(alike, 0.5, 4);
    EXPECT_LE(pairs.size(), 4000U);
    EXPECT_THAT(pairs, ::testing::Contains(Pair(998, 999)));
}

/// Of random items of equal length, all pairs that share enough are found: the prefixes lose none.
TEST(CandidatePairs, AreAllThatANaiveSearchFinds)
{
    std::mt19937 random(7); // NOLINT: the same numbers each time
    for (int round = 0; round < 300; ++round) {
        std::vector<Keys> items(12);
        for (auto& keys : items) {
            std::set<std::uint64_t> chosen;
            while (chosen.size() < 6) {
                chosen.insert(random() % 14);
            }
            keys.assign(chosen.begin(), chosen.end());
        }
        std::vector<std::pair<std::uint32_t, std::uint32_t>> naive;
        for (std::uint32_t one = 0; one < items.size(); ++one) {
            for (auto other = one + 1; other < items.size(); ++other) {
                Keys common;
                std::ranges::set_intersection(items[one], items[other], std::back_inserter(common));
                if (common.size() >= 3) {
                    naive.emplace_back(one, other);
                }
            }
        }
        EXPECT_EQ(candidate_pairs(items, 0.5, 100), naive);
    }
}

} // namespace
} // namespace hearsay
