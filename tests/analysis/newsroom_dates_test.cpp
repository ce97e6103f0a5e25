#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/newsroom.hpp"

namespace hearsay::test {
namespace {

using ::testing::ElementsAre;
using ::testing::UnorderedElementsAre;

// k1 cannot have it from k2, which is later; k2's own way to Ann stays.
TEST(NewsroomDates, ADatedCircleIsShownAndItsImpossibleLinkDoesNotCount)
{
    const std::string drawing = "article k1 on 2023-09-01; article k2 on 2023-09-08\n"
                                "c: k1 < k2; c: k2 < k1; c: k2 < ann";
    EXPECT_THAT(circles_in(drawing), ElementsAre(UnorderedElementsAre("k1", "k2")));
    const auto found = weighed(drawing);
    EXPECT_EQ(found.at("verdict"), "single-source");
    EXPECT_EQ(found.at("sources"), "1–1");
    EXPECT_EQ(found.at("anachronisms"), "k1>k2! ");
    EXPECT_EQ(found.at("chains"), "[k1 k2 ann][k2 ann]");
}

TEST(NewsroomDates, AnArticleThatCitesOneFromTheFutureSupportsNothing)
{
    const auto found = weighed("article k1 on 2023-09-01; article k2 on 2023-09-08\n"
                               "c: k1 < k2 < ann");
    EXPECT_EQ(found.at("sources"), "0–1");
    EXPECT_EQ(found.at("lost"), "dates  S 1>0 R 1>0; ");
}

TEST(NewsroomDates, AnArticleThatWasRevisedLaterMayCiteOneThatCameBetween)
{
    const auto found = weighed("article k1 on 2023-09-01 revised 2023-09-10\n"
                               "article k2 on 2023-09-08; c: k1 < k2 < ann");
    EXPECT_EQ(found.at("sources"), "1–1");
    EXPECT_FALSE(found.contains("anachronisms"));
}

TEST(NewsroomDates, WhatAVoiceConfirmsOneWeekAndDeniesTheNextIsWithdrawn)
{
    const auto found =
        weighed(two_papers + "c: k1 < minister on 2023-09-01; c: k2 denies minister on 2023-09-08");
    EXPECT_EQ(found.at("verdict"), "single-source");
    EXPECT_EQ(found.at("contested"), "yes");
    EXPECT_EQ(found.at("contested by"), "k2[]denies minister; ");
    EXPECT_EQ(found.at("sources"), "0–1");
    EXPECT_EQ(found.at("lost"), "dates  S 1>0 R 1>0; ");
}

TEST(NewsroomDates, DoubtsDenialsWithoutDateAndDenialsOfABroaderClaimWithdrawNothing)
{
    const auto said = two_papers + "claim c implies broad\nc: k1 < minister on 2023-09-01\n";
    for (const std::string later :
         {"c: k2 doubts minister on 2023-09-08", "c: k2 denies minister",
          "c: k2 denies other on 2023-09-08", "broad: k2 denies minister on 2023-09-08",
          "c: k2 denies minister on 2023-09-01"}) {
        const auto found = weighed(said + later);
        EXPECT_EQ(found.at("sources"), "1–1") << later;
        EXPECT_EQ(found.at("contested"), "yes") << later;
    }
}

// What we hold is the reprint; the report that it copies, which counts, we have not seen.
TEST(NewsroomDates, AReprintInHandOfAWireReportThatIsNotIsOneChannel)
{
    const auto copy =
        std::string("article k2 at daily in-hand copies w1; c: k2 < ann; c: k2 < bob");
    const auto unseen = weighed(copy + "; article w1 at wire");
    EXPECT_EQ(unseen.at("verdict"), "single-channel");
    EXPECT_EQ(unseen.at("cut of sources"), "[w1]");
    EXPECT_EQ(unseen.at("chains"), "[w1 ann][w1 bob]");
    const auto seen = weighed(copy + "; article w1 at wire in-hand");
    EXPECT_EQ(seen.at("verdict"), "single-report");
    EXPECT_EQ(seen.at("sources"), "2–2");
}

// The copied passage counts once; what the copy adds of its own starts at the copy.
TEST(NewsroomDates, ACopyAddsOnlyWhatIsItsOwn)
{
    const auto found = weighed("article w1 at wire in-hand; article k2 at daily in-hand copies w1\n"
                               "c: w1 < ann; c: k2 < ann reviewed; c: k2 < bob own");
    EXPECT_EQ(found.at("chains"), "[k2 bob][w1 ann]");
    EXPECT_EQ(found.at("coverage"), "2/2, 1 reviewed");
    EXPECT_EQ(found.at("verdict"), "several-sources");
    EXPECT_EQ(found.at("reports"), "2–2");
}

TEST(NewsroomDates, ARetractedWireReportTakesItsReprintsWithIt)
{
    const auto found = weighed(
        two_papers + "article w1 at wire retracted; c: k1 < w1 < ann; c: w1 < ann; c: k2 < bob\n"
                     "c: w1 denies carl");
    EXPECT_EQ(found.at("verdict"), "single-source");
    EXPECT_EQ(found.at("origins"), "[bob]");
    EXPECT_EQ(found.at("retracted"), "[w1]");
    EXPECT_EQ(found.at("contested"), "no");
    EXPECT_EQ(found.at("coverage"), "1/1, 0 reviewed");
}

TEST(NewsroomDates, AnOwnerThatSoldThePaperBeforeNoLongerJoinsIt)
{
    const auto found = weighed("outlet daily owner press; outlet post owner press until 2022\n"
                               "article k1 at daily on 2023-09-05 in-hand\n"
                               "article k2 at post on 2023-09-06 in-hand\n"
                               "c: k1 < ann; c: k2 < bob");
    EXPECT_EQ(found.at("verdict"), "several-sources");
    EXPECT_EQ(found.at("reports"), "2–2");
}

} // namespace
} // namespace hearsay::test
