#include "base/nearest.hpp"

#include <array>

#include <gtest/gtest.h>

namespace hearsay {
namespace {

constexpr std::array<std::string_view, 4> keys{"claim", "article", "speaker", "via"};

TEST(NearestName, FindsASlipOfTheFinger)
{
    EXPECT_EQ(nearest_name("clam", keys), "claim");
    EXPECT_EQ(nearest_name("artcile", keys), "article");
    EXPECT_EQ(nearest_name("SPEAKERS", keys), "speaker");
    EXPECT_EQ(nearest_name("viaa", keys), "via");
}

TEST(NearestName, FindsNothingFarAway)
{
    EXPECT_FALSE(nearest_name("evidence", keys));
    EXPECT_FALSE(nearest_name("", keys));
    EXPECT_FALSE(nearest_name("claim", {}));
    EXPECT_FALSE(nearest_name(std::string(100'000, 'c'), keys));
}

TEST(NearestName, CountsASwapOfNeighboursAsOneSlip)
{
    constexpr std::array<std::string_view, 2> words{"bac", "xyc"};
    EXPECT_EQ(nearest_name("abc", words), "bac");
}

TEST(NearestName, TakesTheFirstOfTwoThatAreEquallyNear)
{
    constexpr std::array<std::string_view, 2> words{"cat", "car"};
    EXPECT_EQ(nearest_name("cab", words), "cat");
}

TEST(DidYouMean, IsTheEndOfAMessageOrNothing)
{
    EXPECT_EQ(did_you_mean("clam", keys), ", did you mean 'claim'?");
    EXPECT_EQ(did_you_mean("evidence", keys), "");
}

} // namespace
} // namespace hearsay
