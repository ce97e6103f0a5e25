#include "match/number.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hearsay {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(ValueOfDigits, ReadsEachLanguagesSeparators)
{
    EXPECT_EQ(value_of_digits("4.500", "id"), 4500);
    EXPECT_EQ(value_of_digits("4,5", "id"), 4.5);
    EXPECT_EQ(value_of_digits("1.234.567,8", "id"), 1234567.8);
    EXPECT_EQ(value_of_digits("4,500", "en"), 4500);
    EXPECT_EQ(value_of_digits("4.5", "en"), 4.5);
    EXPECT_EQ(value_of_digits("2023", "en"), 2023);
}

TEST(ValueOfDigits, TakesTheOtherLanguagesDecimalWhereGroupsAreImpossible)
{
    EXPECT_EQ(value_of_digits("2.5", "id"), 2.5);
    EXPECT_EQ(value_of_digits("2,5", "en"), 2.5);
}

TEST(PartsOfDate, AreThoseOfARealDateAlone)
{
    EXPECT_THAT(parts_of_date("12/9/2023"), ElementsAre(12, 9, 2023));
    EXPECT_THAT(parts_of_date("32/9/2023"), IsEmpty());
    EXPECT_THAT(parts_of_date("12/13/2023"), IsEmpty());
    EXPECT_THAT(parts_of_date("1/2"), IsEmpty());
    EXPECT_THAT(parts_of_date("2023"), IsEmpty());
}

TEST(NumberText, IsTheSameForTheSameValue)
{
    EXPECT_EQ(number_text(2500000), "2500000");
    EXPECT_EQ(number_text(2.5), "2.5");
}

} // namespace
} // namespace hearsay
