#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/newsroom.hpp"

namespace hearsay::test {
namespace {

using ::testing::ElementsAre;
using ::testing::UnorderedElementsAre;

// Every way goes to the minister, and over the wire on top of that: one thing fails, all fails.
TEST(Newsroom, ThreePapersThatReprintOneWireAreOneSource)
{
    const auto found = weighed(
        two_papers + "article k3 at star in-hand\n"
                     "c: k1 < wire < minister; c: k2 < wire < minister; c: k3 < wire < minister");
    EXPECT_EQ(found.at("verdict"), "single-source");
    EXPECT_EQ(found.at("sources"), "1–1");
    EXPECT_EQ(found.at("reports"), "1–1");
    EXPECT_EQ(found.at("cut of reports"), "[wire]");
    EXPECT_EQ(found.at("common links"), "[wire minister]");
    EXPECT_EQ(found.at("heard"), "minister 1–1; ");
}

// Each minister is an origin, but only the one paper says so of both.
TEST(Newsroom, TwoMinistersInOneArticleThatWeHaveAreOneReport)
{
    const auto found = weighed(two_papers + "c: k1 < interior; c: k1 < defence");
    EXPECT_EQ(found.at("verdict"), "single-report");
    EXPECT_EQ(found.at("sources"), "2–2");
    EXPECT_EQ(found.at("reports"), "1–1");
    EXPECT_EQ(found.at("cut of sources"), "[defence interior]");
    EXPECT_EQ(found.at("cut of reports"), "[k1]");
    EXPECT_EQ(found.at("common links"), "[k1]");
}

TEST(Newsroom, TwoMinistersInOneArticleThatWeOnlyHeardOfAreOneChannel)
{
    const auto found = weighed("c: k1 < interior; c: k1 < defence");
    EXPECT_EQ(found.at("verdict"), "single-channel");
    EXPECT_EQ(found.at("sources"), "1–1");
    EXPECT_EQ(found.at("cut of sources"), "[k1]");
}

TEST(Newsroom, TwoMinistersOfOneGovernmentAreTwoOnlyIfItDoesNotSpeakAsOne)
{
    const auto found = weighed(
        two_papers + "org state; org army parent state; speaker interior speaks state\n"
                     "speaker defence speaks army; c: k1 < interior; c: k2 < defence");
    EXPECT_EQ(found.at("verdict"), "several-sources-if");
    EXPECT_EQ(found.at("sources"), "1–2");
    EXPECT_EQ(found.at("lost"), "speaks_for state S 2>1 R 2>1; ");
}

// One origin, so S is 1; both reporters sat there, so that he said it is known twice.
TEST(Newsroom, OneMinisterAtAPressConferenceIsOneSourceHeardByTwoReporters)
{
    const auto found = weighed(
        two_papers + "c: k1 < minister occasion presser; c: k2 < minister occasion presser");
    EXPECT_EQ(found.at("verdict"), "single-source");
    EXPECT_EQ(found.at("sources"), "1–1");
    EXPECT_EQ(found.at("heard"), "minister 2–2; ");
}

TEST(Newsroom, TwoReportersOfOneHouseHeardTheMinisterOnceOnThePessimistsReading)
{
    const auto found = weighed("article k1 at daily in-hand; article k2 at daily in-hand\n"
                               "c: k1 < minister; c: k2 < minister");
    EXPECT_EQ(found.at("heard"), "minister 1–2; ");
}

// Two names under one paper: two origins, but it was one occasion.
TEST(Newsroom, AJointStatementIsTwoSourcesOnlyIfBothSpokeForThemselves)
{
    const auto found =
        weighed(two_papers + "c: k1 < ann occasion statement; c: k2 < bob occasion statement");
    EXPECT_EQ(found.at("verdict"), "several-sources-if");
    EXPECT_EQ(found.at("sources"), "1–2");
    EXPECT_EQ(found.at("reports"), "1–2");
    EXPECT_EQ(found.at("lost"), "occasion statement S 2>1 R 2>1; ");
}

// The boss belongs to the government that the spokesman's ministry is part of.
TEST(Newsroom, ASpokesmanAndHisBossAreOneVoice)
{
    const auto found = weighed(
        two_papers + "org ministry parent government; speaker spokesman speaks ministry\n"
                     "speaker boss member government; c: k1 < spokesman; c: k2 < boss");
    EXPECT_EQ(found.at("verdict"), "several-sources-if");
    EXPECT_EQ(found.at("sources"), "1–2");
    EXPECT_EQ(found.at("lost"), "speaks_for government S 2>1 R 2>1; ");
}

TEST(Newsroom, WhoSpeaksForNobodyIsNotMergedByHisAffiliation)
{
    const auto found = weighed(
        two_papers + "speaker spokesman speaks government\n"
                     "speaker minister speaks nobody member government\n"
                     "c: k1 < spokesman; c: k2 < minister");
    EXPECT_EQ(found.at("verdict"), "several-sources");
    EXPECT_EQ(found.at("sources"), "2–2");
}

// The spokesman only passes it on: the chain ends in the minister, who is heard twice.
TEST(Newsroom, ASpokesmanWhoQuotesHisBossIsNoSourceOfHisOwn)
{
    const auto found =
        weighed(two_papers + "speaker spokesman; c: k1 < spokesman < minister; c: k2 < minister");
    EXPECT_EQ(found.at("verdict"), "single-source");
    EXPECT_EQ(found.at("origins"), "[minister]");
    EXPECT_EQ(found.at("heard"), "minister 2–2; ");
}

// What speaks is the paper itself, whoever has it.
TEST(Newsroom, OneLeakedDocumentSeenByTwoOutletsIsOneSource)
{
    const auto found =
        weighed(two_papers + "speaker leak kind document; c: k1 < leak; c: k2 < leak");
    EXPECT_EQ(found.at("verdict"), "single-source");
    EXPECT_EQ(found.at("sources"), "1–1");
    EXPECT_EQ(found.at("heard"), "leak 2–2; ");
}

TEST(Newsroom, TwoReportersWhoWereThereThemselvesAreTwoSources)
{
    const auto found = weighed(two_papers + "c: k1 seen; c: k2 seen");
    EXPECT_EQ(found.at("verdict"), "several-sources");
    EXPECT_EQ(found.at("origins"), "[k1 k2]");
    EXPECT_EQ(found.at("sources"), "2–2");
    EXPECT_EQ(found.at("cut of sources"), "[k1 k2]");
    EXPECT_EQ(found.at("heard"), "k1 1–1; k2 1–1; ");
}

// The broadcaster's reporter was there, and belongs to the same government as the minister.
TEST(Newsroom, StateMediaAndAMinisterAreOneSource)
{
    const auto found = weighed("outlet state-tv owner government; outlet post owner nobody\n"
                               "article k1 at state-tv in-hand; article k2 at post in-hand\n"
                               "speaker minister speaks government\n"
                               "c: k1 seen; c: k2 < minister");
    EXPECT_EQ(found.at("verdict"), "several-sources-if");
    EXPECT_EQ(found.at("sources"), "1–2");
    EXPECT_EQ(found.at("lost"), "owner government S 2>1 R 2>1; ");
}

// That the state owns both does not matter for what its own minister said.
TEST(Newsroom, TwoStateOutletsHearTheirMinisterTwice)
{
    const auto found =
        weighed("outlet state-tv owner government; outlet state-radio owner government\n"
                "article k1 at state-tv in-hand; article k2 at state-radio in-hand\n"
                "speaker minister speaks government; c: k1 < minister; c: k2 < minister");
    EXPECT_EQ(found.at("heard"), "minister 2–2; ");
}

// daily's article cites post, post's cites daily: k1 > post > k2 > daily > k1.
TEST(Newsroom, OutletsOfTwoOwnersThatCiteEachOtherAreACircle)
{
    const std::string drawing = "outlet daily owner smith; outlet post owner jones\n"
                                "article k1 at daily; article k2 at post\n"
                                "c: k1 < post < ?; c: k2 < daily < ?";
    EXPECT_THAT(
        circles_in(drawing), ElementsAre(UnorderedElementsAre("k1", "post", "k2", "daily")));
    const auto found = weighed(drawing);
    EXPECT_EQ(found.at("verdict"), "circular");
    EXPECT_EQ(found.at("sources"), "0–0");
    EXPECT_EQ(found.at("coverage"), "0/2, 0 reviewed");
}

TEST(Newsroom, TwoAnonymousOfficialsMayBeOne)
{
    const auto found = weighed(
        two_papers + "speaker official-1 unnamed; speaker official-2 unnamed\n"
                     "c: k1 < official-1; c: k2 < official-2");
    EXPECT_EQ(found.at("verdict"), "several-sources-if");
    EXPECT_EQ(found.at("sources"), "1–2");
    EXPECT_EQ(found.at("lost"), "unnamed  S 2>1 R 2>1; ");
}

TEST(Newsroom, AnonymousOfficialsOfTwoGovernmentsAreTwo)
{
    const auto found = weighed(
        two_papers + "speaker official-1 unnamed speaks us; speaker official-2 unnamed speaks uk\n"
                     "c: k1 < official-1; c: k2 < official-2");
    EXPECT_EQ(found.at("verdict"), "several-sources");
}

// One record for both papers says that it is known to be the same voice.
TEST(Newsroom, OneAnonymousVoiceKnownToBeTheSameInTwoPapersIsHeardTwice)
{
    const auto found =
        weighed(two_papers + "speaker official unnamed; c: k1 < official; c: k2 < official");
    EXPECT_EQ(found.at("verdict"), "single-source");
    EXPECT_EQ(found.at("heard"), "official 2–2; ");
}

TEST(Newsroom, LocalMediaMayBeAnybody)
{
    const auto found =
        weighed(two_papers + "outlet local unnamed; c: k1 < local < ann; c: k2 < bob");
    EXPECT_EQ(found.at("sources"), "1–2");
    EXPECT_EQ(found.at("lost"), "unnamed  S 2>1 R 2>1; ");
}

TEST(Newsroom, TwoPapersOfOneOwnerAreTwoSourcesButPerhapsOneReport)
{
    const auto found = weighed("outlet daily owner press; outlet post owner press\n"
                               "article k1 at daily on 2023-09-05 in-hand\n"
                               "article k2 at post on 2023-09-06 in-hand\n"
                               "c: k1 < ann; c: k2 < bob");
    EXPECT_EQ(found.at("verdict"), "several-sources-if");
    EXPECT_EQ(found.at("sources"), "2–2");
    EXPECT_EQ(found.at("reports"), "1–2");
    EXPECT_EQ(found.at("lost"), "owner press S 2>2 R 2>1; ");
}

TEST(Newsroom, TwoVoicesThroughOneBroadcasterAreOneChannel)
{
    const auto found = weighed(two_papers + "c: k1 < cnn < ann; c: k2 < cnn < bob");
    EXPECT_EQ(found.at("verdict"), "single-channel");
    EXPECT_EQ(found.at("origins"), "[ann bob]");
    EXPECT_EQ(found.at("cut of sources"), "[cnn]");
    EXPECT_EQ(found.at("common links"), "[cnn]");
}

// Recorded, both ways share both wires. But if each wire has its own voice, there are two.
TEST(Newsroom, WiresThatCiteEachOtherAreTwoOnlyIfTheirTailsAreExchanged)
{
    const auto found = weighed(two_papers + "c: k1 < afp < dpa < ann; c: k2 < dpa < afp < bob");
    EXPECT_EQ(found.at("verdict"), "several-sources-if");
    EXPECT_EQ(found.at("sources"), "1–2");
    EXPECT_EQ(found.at("lost"), "exchange  S 2>1 R 2>1; ");
}

// k3 is free to share for sources, and the one report for all three papers.
TEST(Newsroom, TwoPapersThatCiteAnInterviewWithTwoVoicesGoOnToBoth)
{
    const auto found = weighed(
        two_papers +
        "article k3 at star in-hand; c: k1 < k3; c: k2 < k3; c: k3 < ann; c: k3 < bob");
    EXPECT_EQ(found.at("chains"), "[k1 k3 ann][k1 k3 bob][k2 k3 ann][k2 k3 bob][k3 ann][k3 bob]");
    EXPECT_EQ(found.at("verdict"), "single-report");
    EXPECT_EQ(found.at("sources"), "2–2");
    EXPECT_EQ(found.at("cut of reports"), "[k3]");
}

TEST(Newsroom, APaperThatNamesNobodyGroundsNothing)
{
    const auto found = weighed(two_papers + "c: k1 < wire < ?; c: k2");
    EXPECT_EQ(found.at("verdict"), "ungrounded");
    EXPECT_EQ(found.at("coverage"), "0/2, 0 reviewed");
    EXPECT_EQ(found.at("common links"), "[]");
}

TEST(Newsroom, ANarrowClaimSupportsTheBroadOneAndADenialGoesTheOtherWay)
{
    const auto drawing =
        two_papers + "claim narrow implies broad; narrow: k1 < ann; broad: k2 < bob\n";
    EXPECT_EQ(weighed(drawing, "broad").at("verdict"), "several-sources");
    EXPECT_EQ(weighed(drawing, "narrow").at("verdict"), "single-source");
    const auto broad_denied = drawing + "broad: k2 denies carl";
    EXPECT_EQ(weighed(broad_denied, "narrow").at("contested"), "yes");
    const auto narrow_denied = drawing + "narrow: k2 denies carl";
    EXPECT_EQ(weighed(narrow_denied, "broad").at("contested"), "no");
}

TEST(Newsroom, AClaimThatIsOnlyDeniedIsUnsupported)
{
    const auto found = weighed(two_papers + "c: k1 denies ann; c: k2 < bob rejected");
    EXPECT_EQ(found.at("verdict"), "unsupported");
    EXPECT_EQ(found.at("contested"), "yes");
}

} // namespace
} // namespace hearsay::test
