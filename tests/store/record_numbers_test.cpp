#include "store/record_numbers.hpp"

#include <limits>
#include <map>
#include <random>

#include <gtest/gtest.h>

namespace hearsay {
namespace {

TEST(RecordNumbers, FindWhatWasAddedFirst)
{
    RecordNumbers numbers;
    EXPECT_TRUE(numbers.add(7, {RecordKind::claim, 1}));
    EXPECT_FALSE(numbers.add(7, {RecordKind::outlet, 2}));
    ASSERT_NE(numbers.find(7), nullptr);
    EXPECT_EQ(*numbers.find(7), (RecordRef{RecordKind::claim, 1}));
    EXPECT_EQ(numbers.find(8), nullptr);
    numbers.clear();
    EXPECT_EQ(numbers.find(7), nullptr);
}

TEST(RecordNumbers, TakeAnyNumberThatADatabaseMayHold)
{
    RecordNumbers numbers;
    for (const auto number :
         {std::numeric_limits<std::int64_t>::min(), std::int64_t{-1}, std::int64_t{0},
          std::numeric_limits<std::int64_t>::max()}) {
        EXPECT_EQ(numbers.find(number), nullptr);
        EXPECT_TRUE(numbers.add(number, {RecordKind::article, 3}));
        EXPECT_NE(numbers.find(number), nullptr);
    }
}

TEST(RecordNumbers, AreThoseOfAMap)
{
    std::mt19937 random(1);
    RecordNumbers numbers;
    std::map<std::int64_t, RecordRef> expected;
    for (std::uint32_t turn = 0; turn < 20'000; ++turn) {
        const std::int64_t number = static_cast<std::int64_t>(random() % 9'000) * 64;
        const RecordRef record{RecordKind::article, turn};
        ASSERT_EQ(numbers.add(number, record), expected.emplace(number, record).second);
    }
    for (std::int64_t number = 0; number < 9'000 * 64; number += 32) {
        const auto* const found = numbers.find(number);
        const auto there = expected.find(number);
        ASSERT_EQ(found != nullptr, there != expected.end());
        ASSERT_TRUE(found == nullptr || *found == there->second);
    }
}

} // namespace
} // namespace hearsay
