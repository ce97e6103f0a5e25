#include "analysis/shard.hpp"

#include <string>

#include <gtest/gtest.h>

#include "base/fingerprint.hpp"

namespace hearsay {
namespace {

/// The values of the algorithm's authors: shards of archives rest on them.
TEST(Fingerprint, IsThatOfFnv1a)
{
    EXPECT_EQ(fnv1a_64(""), 0xcbf29ce484222325U);
    EXPECT_EQ(fnv1a_64("a"), 0xaf63dc4c8601ec8cU);
    EXPECT_EQ(fnv1a_64("foobar"), 0x85944171f73967e8U);
}

/// Frozen: parts that were made by one version are joined by another.
TEST(Shards, AreFrozen)
{
    EXPECT_TRUE(holds({13, 16}, "a"));
    EXPECT_TRUE(holds({9, 16}, "foobar"));
    EXPECT_FALSE(holds({1, 16}, "foobar"));
}

TEST(Shards, GiveEachClaimToOneAndShareEvenly)
{
    std::size_t claims[16] = {};
    for (int number = 0; number < 16'000; ++number) {
        const auto claim = "claim-" + std::to_string(number);
        int holders = 0;
        for (std::uint64_t shard = 1; shard <= 16; ++shard) {
            if (holds({shard, 16}, claim)) {
                ++claims[shard - 1];
                ++holders;
            }
        }
        EXPECT_EQ(holders, 1) << claim;
    }
    for (const auto count : claims) {
        EXPECT_GT(count, 800U);
        EXPECT_LT(count, 1'200U);
    }
}

TEST(ParseShard, TakesANumberOfAsMany)
{
    EXPECT_EQ(parse_shard("3/16"), (Shard{3, 16}));
    EXPECT_EQ(parse_shard("1/1"), (Shard{1, 1}));
    for (const auto* wrong : {"", "/", "3", "3/", "/16", "0/4", "5/4", "1/0", "a/b", "1/2/3", "+1/2",
                              "1/ 2", "1/99999999999999999999"}) {
        EXPECT_EQ(parse_shard(wrong), std::nullopt) << wrong;
    }
}

} // namespace
} // namespace hearsay
