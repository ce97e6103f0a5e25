#include "store/kept.hpp"

#include <string>

#include <gtest/gtest.h>

namespace hearsay {
namespace {

TEST(KeptTexts, LastWhileThoseTheyWereCopiedFromDoNot)
{
    KeptTexts kept(4); // more than that is got as it is needed
    std::string text = "reuters";
    const auto copy = kept.keep(text);
    text = "another";
    const auto second = kept.keep(text);
    EXPECT_EQ(copy, "reuters");
    EXPECT_EQ(second, "another");
    EXPECT_EQ(kept.keep(""), "");
}

TEST(KeptTexts, SayOfADateWhatItsReadingSaysEachTime)
{
    KeptTexts kept;
    for (const auto* const text :
         {"2023", "2023-07", "2023-07-12", "2023-07-12", "2023-07-13", "2023",
          "2023-07-12T05:49:30+07:00", "2023-07-12T05:49:30+07:00", "2023-07-12/2023-08-01"}) {
        EXPECT_EQ(kept.interval_of(text), interval_of(parse_date(text))) << text;
    }
    for (const auto* const text : {"", "2023-02-30", "yesterday", ""}) {
        EXPECT_FALSE(kept.interval_of(text)) << text;
    }
}

TEST(KeptTexts, SayTheSameOfThousandsOfDates)
{
    KeptTexts kept;
    for (int year = 1000; year < 3000; year += 7) {
        for (const auto* const rest : {"", "-01", "-12-31"}) {
            const auto text = std::to_string(year) + rest;
            ASSERT_EQ(kept.interval_of(text), interval_of(parse_date(text))) << text;
        }
    }
}

} // namespace
} // namespace hearsay
