#include "analysis/packing.hpp"

#include <algorithm>
#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/unique.hpp"

namespace hearsay {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

using TokenSet = std::vector<std::uint32_t>;

Packing packing_of(const std::vector<TokenSet>& sets)
{
    TokenSets rows;
    for (const auto& set : sets) {
        rows.add(set);
    }
    return largest_packing(rows);
}

bool are_disjoint(const TokenSet& one, const TokenSet& other)
{
    return std::ranges::none_of(
        one, [&](std::uint32_t token) { return std::ranges::binary_search(other, token); });
}

/// The largest number of pairwise disjoint sets, by trying every subset.
std::size_t largest_by_trying_all(const std::vector<TokenSet>& sets)
{
    std::size_t largest = 0;
    for (std::uint32_t subset = 0; subset < (1U << sets.size()); ++subset) {
        std::vector<TokenSet> chosen;
        bool disjoint = true;
        for (std::size_t place = 0; place < sets.size(); ++place) {
            if ((subset >> place & 1U) == 0) {
                continue;
            }
            disjoint = disjoint && std::ranges::all_of(chosen, [&](const TokenSet& other) {
                           return are_disjoint(sets[place], other) && sets[place] != other;
                       });
            chosen.push_back(sets[place]);
        }
        largest = disjoint ? std::max(largest, chosen.size()) : largest;
    }
    return largest;
}

std::vector<TokenSet> random_sets(std::mt19937& random, std::size_t most, std::uint32_t tokens)
{
    std::vector<TokenSet> sets(1 + random() % most);
    for (auto& set : sets) {
        for (auto left = 1 + random() % 4; left != 0; --left) {
            set.push_back(static_cast<std::uint32_t>(random() % tokens));
        }
        std::ranges::sort(set);
        erase_repeats(set);
    }
    return sets;
}

bool all_disjoint(const std::vector<TokenSet>& sets, const std::vector<std::size_t>& chosen)
{
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (!are_disjoint(sets[chosen[i]], sets[chosen[j]])) {
                return false;
            }
        }
    }
    return true;
}

TEST(LargestPacking, OfNothingIsEmpty)
{
    EXPECT_THAT(packing_of({}).chosen, IsEmpty());
}

TEST(LargestPacking, CountsEqualSetsOnce)
{
    EXPECT_THAT(packing_of({{1, 2}, {1, 2}, {3}}).chosen, ElementsAre(0, 2));
}

TEST(LargestPacking, LeavesOutTheSetThatBlocksTwoOthers)
{
    EXPECT_THAT(packing_of({{1, 2}, {1}, {2}}).chosen, ElementsAre(1, 2));
}

TEST(LargestPacking, AgreesWithTryingEverySubset)
{
    std::mt19937 random(1);
    for (int round = 0; round < 2000; ++round) {
        const auto sets = random_sets(random, 10, 3 + static_cast<std::uint32_t>(round) % 12);
        const auto packing = packing_of(sets);
        EXPECT_TRUE(packing.exact);
        EXPECT_TRUE(all_disjoint(sets, packing.chosen));
        ASSERT_EQ(packing.chosen.size(), largest_by_trying_all(sets)) << "round " << round;
    }
}

TEST(LargestPacking, IsExactForAnyNumberOfSetsThatAreNotEntangled)
{
    std::vector<TokenSet> sets;
    for (std::uint32_t token = 0; token < 5000; ++token) {
        sets.push_back({token});
    }
    const auto packing = packing_of(sets);
    EXPECT_TRUE(packing.exact);
    EXPECT_EQ(packing.chosen.size(), 5000U);
}

TEST(LargestPacking, SaysWhenALargeGroupWasSolvedGreedily)
{
    std::mt19937 random(2);
    std::vector<TokenSet> sets;
    for (std::uint32_t token = 0; token < 200; ++token) {
        sets.push_back({token, token + 1});
    }
    const auto packing = packing_of(sets);
    EXPECT_FALSE(packing.exact);
    EXPECT_TRUE(all_disjoint(sets, packing.chosen));
    EXPECT_GE(packing.chosen.size(), 67U);
}

TEST(LargestPacking, DecidesByPairsWhetherTwoOfManyAreDisjoint)
{
    // Every set holds two of three hubs, so any two share one; then one set more that shares none
    // with a single other.
    std::vector<TokenSet> sets;
    for (std::uint32_t place = 0; place < 60; ++place) {
        sets.push_back({place % 3 == 0 ? 0U : 1U, place % 3 == 2 ? 1U : 2U, 100 + place});
        if (place % 3 == 1) {
            sets.back() = {0, 2, 100 + place};
        }
        if (place % 3 == 2) {
            sets.back() = {0, 1, 100 + place};
        }
        if (place % 3 == 0) {
            sets.back() = {1, 2, 100 + place};
        }
    }
    const auto entangled = packing_of(sets);
    EXPECT_EQ(entangled.chosen.size(), 1U);
    EXPECT_TRUE(entangled.exact);

    TokenSet nearly;
    for (std::uint32_t place = 1; place < 60; ++place) {
        nearly.push_back(100 + place);
    }
    sets.push_back(nearly);
    EXPECT_EQ(packing_of(sets).chosen.size(), 2U);
}

} // namespace
} // namespace hearsay
