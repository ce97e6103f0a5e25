// English, in sentences of its own.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/attributions_of.hpp"

namespace hearsay {
namespace {

using test::attributions_of;
using test::found_in;
using test::words_of;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

TEST(English, TakesTheSpeakerBeforeOrBehindTheCue)
{
    EXPECT_THAT(
        found_in("en", "“The harbour is full,” Anna Holm said."),
        ElementsAre("direct | The harbour is full, | Anna Holm | said"));
    EXPECT_THAT(
        found_in("en", "Anna Holm said: “The harbour is full.”"),
        ElementsAre("direct | The harbour is full. | Anna Holm | said"));
    EXPECT_THAT(
        found_in("en", "The harbour is full this week, said Anna Holm, the port's director."),
        ElementsAre(
            "indirect | The harbour is full this week | Anna Holm, the port's director | said"));
    EXPECT_THAT(
        found_in("en", "The harbour is full this week, she said."),
        ElementsAre("indirect | The harbour is full this week | she | said"));
}

TEST(English, JoinsWhatACueCutsInTwo)
{
    EXPECT_THAT(
        found_in("en", "“The harbour is full,” she said. “No ship can enter.”"),
        ElementsAre("direct | The harbour is full, … No ship can enter. | she | said"));
}

TEST(English, ReadsApostrophesInQuotations)
{
    EXPECT_THAT(
        found_in("en", "“It isn’t the harbour’s fault, it’s ‘bad luck’,” Holm said."),
        ElementsAre("direct | It isn’t the harbour’s fault, it’s ‘bad luck’, | Holm | said"));
}

TEST(English, ReadsAQuotationWithinAClauseAsMixed)
{
    const auto found = attributions_of("en", "Holm called the harbour “a sinking ship” on Monday.");
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_EQ(found.front().mode, Mode::mixed);
}

TEST(English, FindsSubjectsWithAppositionsAndRoles)
{
    const std::string text =
        "Tove Lind (Bergen), chair of the port committee, said that the harbour is full.";
    const auto found = attributions_of("en", text);
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_EQ(found.front().speaker, "Tove Lind");
    EXPECT_EQ(words_of(text, found.front().content), "that the harbour is full");
}

TEST(English, GivesOneSubjectToTwoVerbs)
{
    const auto found =
        attributions_of("en", "Holm denied the charge and called it a rumour spread by rivals.");
    ASSERT_THAT(found, SizeIs(2));
    EXPECT_EQ(found[0].stance, Stance::denies);
    EXPECT_EQ(found[1].speaker, "Holm");
}

TEST(English, NamesWhoIsToldTheWords)
{
    const std::string text = "Holm told Reuters that the harbour is full.";
    const auto found = attributions_of("en", text);
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_EQ(words_of(text, found.front().addressee), "Reuters");
}

TEST(English, FollowsAccordingTo)
{
    EXPECT_THAT(
        found_in("en", "According to the port authority, the harbour is full."),
        ElementsAre("indirect | the harbour is full | the port authority | According to"));
    EXPECT_THAT(
        found_in("en", "The harbour is full, according to people familiar with the plans."),
        SizeIs(1));
}

TEST(English, CallsARefusalToAnswerThat)
{
    const auto found = attributions_of("en", "A spokesman declined to comment on the harbour.");
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_EQ(found.front().stance, Stance::declines);
}

TEST(English, TakesNounsForNoCues)
{
    EXPECT_THAT(
        found_in("en", "The calls of the harbour and its claims of fame went on."), IsEmpty());
}

TEST(English, TakesTitlesOfWorksForNoSpeech)
{
    EXPECT_THAT(
        found_in("en", "On the channel's “Harbour Morning Live,” Holm said the quay was closed."),
        ElementsAre("indirect | the quay was closed | Holm | said"));
}

TEST(English, TakesAClauseBehindACommaForNoApposition)
{
    EXPECT_THAT(
        found_in("en", "According to the Gazette, the quay is closed for repairs."),
        ElementsAre("indirect | the quay is closed for repairs | the Gazette | According to"));
}

TEST(English, EndsAFrontedClauseAtItsComma)
{
    EXPECT_THAT(
        found_in("en", "While Holm said the quay was closed, the ferries sailed as before."),
        ElementsAre("indirect | the quay was closed | Holm | said"));
}

TEST(English, StartsContentBehindWhereAndWhenItWasSaid)
{
    EXPECT_THAT(
        found_in("en", "Holm said on Monday at the port that the quay was closed."),
        ElementsAre("indirect | that the quay was closed | Holm | said"));
}

TEST(English, LeavesWhatIsSaidWithinASayingToIt)
{
    EXPECT_THAT(
        found_in("en", "Holm said that she hoped the ferries would sail before the winter."),
        SizeIs(1));
    EXPECT_THAT(
        found_in("en", "Holm said the mayor had said the quay was closed for the winter."),
        SizeIs(2));
}

TEST(English, TakesANameBeforeAColonForTheSpeaker)
{
    EXPECT_THAT(
        found_in("en", "It did not surprise the pollster Ann Holm: “The quay was always closed.”"),
        ElementsAre("direct | The quay was always closed. | the pollster Ann Holm | :"));
}

TEST(English, LetsOnlySomebodySaySomething)
{
    EXPECT_THAT(
        found_in("en", "The tentative deal challenged key beliefs of the old harbour."), IsEmpty());
}

TEST(English, GoesOnPastADash)
{
    EXPECT_THAT(
        found_in(
            "en", "Holm said the port - a quay and two cranes - was sold and had lost its ships."),
        ElementsAre(
            "indirect | the port - a quay and two cranes - was sold and had lost its ships | "
            "Holm | said"));
}

} // namespace
} // namespace hearsay
