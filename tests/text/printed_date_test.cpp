#include "text/printed_date.hpp"

#include <gtest/gtest.h>

#include "support/carried.hpp"

namespace hearsay {
namespace {

std::vector<PrintedDate> dates_in(std::string_view text, DayOrder order = DayOrder::day_first)
{
    const TextSpan all{0, static_cast<std::uint32_t>(text.size())};
    return printed_dates_in(text, all, test::carried_page_words(), order);
}

/// The one date in `text`, as it is meant; "none" or "several".
std::string meant(std::string_view text, DayOrder order = DayOrder::day_first)
{
    const auto dates = dates_in(text, order);
    if (dates.size() != 1) {
        return dates.empty() ? "none" : "several";
    }
    const auto date = meant_date(dates.front());
    return date ? date->text : "impossible";
}

TEST(PrintedDatesIn, ReadsWhatIndonesianPagesPrint)
{
    EXPECT_EQ(meant("Selasa, 5 Maret 2024 | 11:03 WIB"), "2024-03-05T11:03+07:00");
    EXPECT_EQ(meant("Rabu, 06 Maret 2024 / 05.49 WITA"), "2024-03-06T05:49+08:00");
    EXPECT_EQ(meant("05/03/2024, 20:43 WIT"), "2024-03-05T20:43+09:00");
    EXPECT_EQ(meant("Jum'at, 8 Mar 2024"), "2024-03-08");
    EXPECT_EQ(meant("ujarnya, Kamis (7/3/2024)."), "2024-03-07");
    EXPECT_EQ(meant("pada 7/3/24 malam"), "2024-03-07");
}

TEST(PrintedDatesIn, ReadsWhatEnglishPagesPrint)
{
    EXPECT_EQ(meant("March 5, 2024", DayOrder::month_first), "2024-03-05");
    EXPECT_EQ(meant("Tue, 5 March 2024 14:00 GMT", DayOrder::month_first), "2024-03-05T14:00+00:00");
    EXPECT_EQ(meant("2024-03-05", DayOrder::month_first), "2024-03-05");
    EXPECT_EQ(meant("3/5/2024", DayOrder::month_first), "2024-03-05");
    EXPECT_EQ(meant("3/5/2024", DayOrder::day_first), "2024-05-03");
    EXPECT_EQ(meant("10/20/2025 21:50", DayOrder::day_first), "2025-10-20T21:50");
}

TEST(PrintedDatesIn, CountsTheHoursAfterNoon)
{
    EXPECT_EQ(meant("May 12, 2024 3:40 pm"), "2024-05-12T15:40");
    EXPECT_EQ(meant("May 12, 2024, 3:40 p.m. GMT"), "2024-05-12T15:40+00:00");
    EXPECT_EQ(meant("5 March 2024 12:05 AM"), "2024-03-05T00:05");
    EXPECT_EQ(meant("5 March 2024 12:05PM"), "2024-03-05T12:05");
    EXPECT_EQ(meant("5 Maret 2024 14:05, PM Malaysia tiba"), "2024-03-05T14:05");
}

TEST(PrintedDatesIn, KeepsADayWithoutYear)
{
    const auto dates = dates_in("kata dia, Kamis (7/3).");
    ASSERT_EQ(dates.size(), 1U);
    EXPECT_EQ(dates.front().day, 7U);
    EXPECT_EQ(dates.front().month, 3U);
    EXPECT_EQ(dates.front().year, 0U);
    EXPECT_EQ(dates.front().weekday, 4U);
    EXPECT_FALSE(meant_date(dates.front()));
}

TEST(PrintedDatesIn, TakesTheBracketThatItOpened)
{
    const std::string_view text = "ujarnya, Kamis (7/3/2203).";
    const auto dates = dates_in(text);
    ASSERT_EQ(dates.size(), 1U);
    EXPECT_EQ(
        text.substr(dates[0].words.begin, dates[0].words.end - dates[0].words.begin),
        "Kamis (7/3/2203)");
    EXPECT_FALSE(meant_date(dates[0]));
}

TEST(PrintedDatesIn, TakesNoScoresFractionsOrPrices)
{
    EXPECT_EQ(meant("menang 3-1 dan 2/3 suara"), "none");
    EXPECT_EQ(meant("Rp 12.500.000"), "none");
    EXPECT_EQ(meant("30/2/2024"), "impossible");
    EXPECT_EQ(meant("45 Maret"), "none");
    EXPECT_EQ(meant(""), "none");
}

TEST(WeekdayOf, CountsFromMonday)
{
    EXPECT_EQ(weekday_of(2024, 3, 4), 1U);
    EXPECT_EQ(weekday_of(2024, 3, 10), 7U);
    EXPECT_EQ(weekday_of(2024, 2, 30), 0U);
}

} // namespace
} // namespace hearsay
