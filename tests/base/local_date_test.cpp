#include "base/local_date.hpp"

#include <gtest/gtest.h>

namespace hearsay {
namespace {

Interval local(const char* date)
{
    return local_interval(parse_date(date).value());
}

TEST(LocalInterval, IsWhatTheClockShowedWhateverTheZone)
{
    EXPECT_EQ(local("2023-09-06T05:49+07:00"), parse_date("2023-09-06T05:49Z")->interval);
    EXPECT_EQ(local("2023-09-06T05:49"), parse_date("2023-09-06T05:49Z")->interval);
    EXPECT_EQ(local("2023-09-06T05:49:30-08:00"), parse_date("2023-09-06T05:49:30Z")->interval);
}

TEST(LocalInterval, OfADayIsItsTwentyFourHours)
{
    EXPECT_EQ(local("2023-09-06").end - local("2023-09-06").begin, 24 * 60 * 60);
    EXPECT_EQ(local("2023-09-06").begin, local("2023-09-06T00:00+07:00").begin);
    EXPECT_EQ(local("2023-09-06/2023-09-08T10:00Z").end, local("2023-09-08T10:00").end);
}

TEST(HasZone, NeedsATimeOfDay)
{
    for (const auto* date :
         {"2023-09-06T05:49Z", "2023-09-06T05:49+07:00", "2023-09-04/2023-09-06T05:49-03"}) {
        EXPECT_TRUE(has_zone(parse_date(date).value())) << date;
    }
    for (const auto* date : {"2023", "2023-09-06", "2023-09-06T05:49", "2023-08/2023-09-06"}) {
        EXPECT_FALSE(has_zone(parse_date(date).value())) << date;
    }
}

} // namespace
} // namespace hearsay
