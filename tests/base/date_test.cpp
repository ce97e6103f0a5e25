#include "base/date.hpp"

#include <gtest/gtest.h>

namespace hearsay {
namespace {

constexpr std::int64_t hour = 3600;

Interval interval_of(std::string_view text)
{
    const auto date = parse_date(text);
    EXPECT_TRUE(date) << text;
    return date ? date->interval : Interval{};
}

TEST(ParseDate, WidensADayWithoutZoneByTheWorldsZones)
{
    const auto day = interval_of("1970-01-02");
    EXPECT_EQ(day.begin, 24 * hour - 14 * hour);
    EXPECT_EQ(day.end, 48 * hour + 12 * hour);
}

TEST(ParseDate, TakesATimeWithZoneAsThatMinute)
{
    EXPECT_EQ(interval_of("1970-01-01T07:30+07:00"), (Interval{1800, 1860}));
    EXPECT_EQ(interval_of("1970-01-01T00:30:05Z"), (Interval{1805, 1806}));
    EXPECT_EQ(interval_of("1969-12-31T20:30-04"), (Interval{1800, 1860}));
}

TEST(ParseDate, ReadsYearsMonthsAndIntervals)
{
    EXPECT_EQ(interval_of("1970").end - interval_of("1970").begin, (365 * 24 + 26) * hour);
    EXPECT_EQ(interval_of("2024-02").end - interval_of("2024-02").begin, (29 * 24 + 26) * hour);
    EXPECT_EQ(interval_of("2023-07/2023-08").begin, interval_of("2023-07").begin);
    EXPECT_EQ(interval_of("2023-07/2023-08").end, interval_of("2023-08").end);
    EXPECT_EQ(interval_of("2023-12").end, interval_of("2024-01").begin + 26 * hour);
}

TEST(ParseDate, RefusesWhatIsNoDate)
{
    for (const auto* text :
         {"", "23", "20233", "2023-13", "2023-00", "2023-7", "2023-02-30", "2023-02-29",
          "2023-07-12T", "2023-07-12T24:00", "2023-07-12T05:60", "2023-07-12T05:49+15:00",
          "2023-07-12T05:49-13:00", "2023-07-12T05", "2023-07-12 05:49", "2023-07-12T05:49+7",
          "2023-08/2023-07", "2023/", "/2023", "2023/2024/2025", "2023-07-12x", "-2023",
          "2023-07~", "14/9/2203", "2023-07-12T05:49Zx", "２０２３"}) {
        EXPECT_FALSE(parse_date(text)) << text;
    }
}

TEST(CertainlyAfter, NeedsTheWholeOfOneAfterTheWholeOfTheOther)
{
    EXPECT_FALSE(certainly_after(interval_of("2023-09-07"), interval_of("2023-09-06")));
    EXPECT_TRUE(certainly_after(interval_of("2023-09-09"), interval_of("2023-09-06")));
    EXPECT_TRUE(certainly_after(
        interval_of("2023-09-07T08:01+07:00"), interval_of("2023-09-07T08:00+07:00")));
    EXPECT_FALSE(certainly_after(interval_of("2023"), interval_of("2023-02-01")));
}

} // namespace
} // namespace hearsay
