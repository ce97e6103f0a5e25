#include "write/utc.hpp"

#include <gtest/gtest.h>

namespace hearsay {
namespace {

TEST(UtcText, WritesAMomentToTheMinute)
{
    EXPECT_EQ(utc_text(0), "1970-01-01T00:00Z");
    EXPECT_EQ(utc_text(86'399), "1970-01-01T23:59Z");
    EXPECT_EQ(utc_text(-1), "1969-12-31T23:59Z");
    EXPECT_EQ(utc_text(1'930'000'000), "2031-02-27T23:06Z");
}

TEST(UtcDay, WritesTheDayOfAMoment)
{
    EXPECT_EQ(utc_day(86'400), "1970-01-02");
    EXPECT_EQ(utc_day(-1), "1969-12-31");
}

} // namespace
} // namespace hearsay
