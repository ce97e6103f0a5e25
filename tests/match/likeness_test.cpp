#include "match/likeness.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/compared.hpp"

namespace hearsay {
namespace {

using ::testing::HasSubstr;

Likeness like(const char* one, const char* other, const char* language = "en")
{
    const auto& dictionary = test::built_in_dictionary();
    return likeness_of(
        proposition_of(one, language, dictionary), proposition_of(other, language, dictionary),
        dictionary);
}

std::string contradiction(const char* one, const char* other, const char* language = "en")
{
    return like(one, other, language).contradiction;
}

TEST(LikenessOf, IsOneForOneSentenceAndNothingForNone)
{
    EXPECT_EQ(like("The pier is closed", "The pier is closed.").score, 1);
    EXPECT_EQ(like("The pier is closed", "").score, 0);
    EXPECT_EQ(like("", "").score, 0);
}

TEST(LikenessOf, IsTheSameBothWaysRound)
{
    const auto one = "The old pier could collapse before the rainy season";
    const auto other = "The pier may fall down before the rainy season begins in May";
    EXPECT_DOUBLE_EQ(like(one, other).score, like(other, one).score);
}

TEST(LikenessOf, ForgivesWordsMoreBeforeWordsThatAreOthers)
{
    const auto more =
        like("The pier is closed to fishermen", "The pier is closed to young fishermen");
    const auto others = like("The pier is closed to fishermen", "The pier is closed to tourists");
    EXPECT_GT(more.score, others.score);
    EXPECT_EQ(more.replaced, 0U);
    EXPECT_EQ(others.replaced, 1U);
}

TEST(ContradictionOf, NamesWhatDiffers)
{
    EXPECT_EQ(contradiction("40 houses fell", "400 houses fell"), "other numbers: 40 and 400");
    EXPECT_THAT(contradiction("It opens on May 3", "It opens on May 4"), HasSubstr("other dates"));
    EXPECT_THAT(
        contradiction("Then Anna Velt left", "Then Anna Holm left"), HasSubstr("other names"));
    EXPECT_EQ(contradiction("The pier fell", "The pier never fell"), "a negation on one side");
    EXPECT_THAT(contradiction("Prices rose", "Prices fell"), HasSubstr("opposites"));
    EXPECT_THAT(
        contradiction("The police attacked the crowd", "The crowd attacked the police"),
        HasSubstr("changed round"));
    EXPECT_THAT(
        contradiction("Warga menyerang polisi", "Warga diserang polisi", "id"),
        HasSubstr("changed round"));
}

TEST(ContradictionOf, SeesWhichWordIsNegated)
{
    EXPECT_THAT(
        contradiction(
            "The mayor will resign if the pier does not open",
            "The mayor will not resign if the pier opens"),
        HasSubstr("is negated on one side"));
}

TEST(ContradictionOf, LetsThePassiveTurnASentenceRound)
{
    EXPECT_EQ(contradiction("Polisi menangkap nelayan", "Nelayan ditangkap polisi", "id"), "");
    EXPECT_EQ(
        contradiction("Rebels attacked the airport", "The airport was attacked by rebels"), "");
}

} // namespace
} // namespace hearsay
