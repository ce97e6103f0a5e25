#include "store/by_number.hpp"

#include <numeric>

#include <gtest/gtest.h>

namespace hearsay {
namespace {

TEST(ByNumber, FindsWhatWasAddedFirst)
{
    int one = 1;
    int other = 2;
    ByNumber<int> values(2);
    EXPECT_TRUE(values.add(7, one));
    EXPECT_FALSE(values.add(7, other));
    EXPECT_TRUE(values.add(-8, other));
    EXPECT_EQ(values.find(7), &one);
    EXPECT_EQ(values.find(-8), &other);
    EXPECT_EQ(values.find(8), nullptr);
}

TEST(ByNumber, FindsNothingWhereThereIsNothing)
{
    const ByNumber<int> values(0);
    EXPECT_EQ(values.find(0), nullptr);
    EXPECT_EQ(values.find(1), nullptr);
}

TEST(ByNumber, FindsEachOfManyNumbersThatFollowEachOther)
{
    std::vector<int> all(1'000);
    std::iota(all.begin(), all.end(), 0);
    ByNumber<int> values(all.size());
    for (auto& value : all) {
        ASSERT_TRUE(values.add(1'000'000 + 256 * std::int64_t{value}, value));
    }
    for (const auto value : all) {
        ASSERT_EQ(*values.find(1'000'000 + 256 * std::int64_t{value}), value);
    }
}

} // namespace
} // namespace hearsay
