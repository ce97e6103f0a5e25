#include "query/span.hpp"

#include <gtest/gtest.h>

namespace hearsay {
namespace {

DateSpan span(const char* since, const char* until)
{
    return {parse_date(since), parse_date(until), false};
}

Within in(const DateSpan& span, const char* date)
{
    return within(span, parse_date(date));
}

TEST(WithinASpan, IsCertainForADayBetweenTwoOthersAndForTheseThemselves)
{
    const auto days = span("2031-03-02", "2031-03-09");
    for (const auto* day : {"2031-03-02", "2031-03-05", "2031-03-09"}) {
        EXPECT_EQ(in(days, day), Within::certainly) << day;
    }
}

TEST(WithinASpan, IsPossibleForTwoDaysBesideItAsZonesMayDiffer)
{
    const auto days = span("2031-03-02", "2031-03-09");
    EXPECT_EQ(in(days, "2031-03-01"), Within::possibly);
    EXPECT_EQ(in(days, "2031-03-10"), Within::possibly);
    EXPECT_EQ(in(days, "2031-02-28"), Within::possibly);
    EXPECT_EQ(in(days, "2031-02-27"), Within::outside);
    EXPECT_EQ(in(days, "2031-03-12"), Within::outside);
}

TEST(WithinASpan, IsSharpWhereZonesAreGiven)
{
    const auto hours = span("2031-03-02T08:00Z", "2031-03-02T12:00Z");
    EXPECT_EQ(in(hours, "2031-03-02T15:30+07:00"), Within::certainly); // 08:30Z
    EXPECT_EQ(in(hours, "2031-03-02T08:30+07:00"), Within::outside);   // 01:30Z
    EXPECT_EQ(in(hours, "2031-03-02"), Within::possibly);
}

TEST(WithinASpan, IsPossibleForAMonthThatOnlyTouchesIt)
{
    const auto days = span("2031-03-02", "2031-03-09");
    EXPECT_EQ(in(days, "2031-03"), Within::possibly);
    EXPECT_EQ(in(span("2031", "2032"), "2031-03"), Within::certainly);
}

TEST(WithinASpan, IsOpenWhereAnEndIsMissing)
{
    EXPECT_EQ(within({}, std::nullopt), Within::certainly);
    EXPECT_EQ(in({parse_date("2031"), {}, false}, "2042"), Within::certainly);
    EXPECT_EQ(in({{}, parse_date("2031"), false}, "1999"), Within::certainly);
    EXPECT_EQ(in({{}, parse_date("2031"), false}, "2042"), Within::outside);
}

TEST(WithinASpan, LeavesWhatIsUndatedOpen)
{
    EXPECT_EQ(within(span("2031", "2032"), std::nullopt), Within::possibly);
}

TEST(WithinASpan, IsWantedAsAskedFor)
{
    EXPECT_TRUE(is_wanted({{}, {}, false}, Within::possibly));
    EXPECT_FALSE(is_wanted({{}, {}, true}, Within::possibly));
    EXPECT_TRUE(is_wanted({{}, {}, true}, Within::certainly));
    EXPECT_FALSE(is_wanted({{}, {}, false}, Within::outside));
}

} // namespace
} // namespace hearsay
