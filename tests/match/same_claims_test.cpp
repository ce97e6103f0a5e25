#include "match/same_claims.hpp"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "match/matches.hpp"
#include "support/compared.hpp"
#include "support/dossier_of.hpp"

namespace hearsay {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

/// The drawing with these sentences as the texts of its claims, in order.
Records worded(const char* drawing, const std::vector<std::string>& texts)
{
    auto records = test::dossier_of(drawing).records();
    for (std::size_t claim = 0; claim < texts.size(); ++claim) {
        records.claims[claim].text = texts[claim];
        records.claims[claim].language = "en";
    }
    return records;
}

std::vector<Match> sure(Records records)
{
    auto matches = matches_of(Dossier(std::move(records)), test::built_in_tools(), {}, sure_score);
    std::erase_if(matches, [](const Match& match) { return match.score < sure_score; });
    return matches;
}

constexpr const char* two_articles = "claim c; claim d; c: k1 < sopa; d: k2 < sopa";
const std::string pier = "The pier could collapse before the rainy season";
const std::string pier_too = "The pier may collapse before the rainy season begins";

TEST(SameClaims, AreJoinedWhereOneSpeakerSaysThemInTwoArticles)
{
    const auto matches = sure(worded(two_articles, {pier, pier_too}));
    ASSERT_THAT(matches, SizeIs(1));
    EXPECT_EQ(matches[0].survivor, "c");
    EXPECT_EQ(matches[0].other, "d");
    EXPECT_EQ(matches[0].survivor_words, pier);
    EXPECT_NE(matches[0].reason, "");
}

TEST(SameClaims, StayApartWhereTheyAreDistinctOrOneImpliesTheOther)
{
    auto records = worded(two_articles, {pier, pier_too});
    records.claims[1].distinct_from = {ClaimId{"c"}};
    EXPECT_THAT(sure(records), IsEmpty());
    EXPECT_THAT(
        sure(worded("claim c implies d; claim d; c: k1 < sopa; d: k2 < sopa", {pier, pier_too})),
        IsEmpty());
}

TEST(SameClaims, StayApartWhereAThirdWouldBringDistinctOnesTogether)
{
    auto records = worded(
        "claim c; claim d; claim e; c: k1 < sopa; d: k2 < sopa; e: k3 < sopa",
        {pier, pier_too, pier});
    records.claims[0].distinct_from = {ClaimId{"e"}};
    EXPECT_THAT(sure(records), SizeIs(1));
}

TEST(SameClaims, NeedNearlyTheSameWordsOfOtherSpeakers)
{
    const auto drawing = "claim c; claim d; c: k1 < sopa; d: k2 < marsh";
    EXPECT_THAT(sure(worded(drawing, {pier, pier_too})), IsEmpty());
    EXPECT_THAT(sure(worded(drawing, {pier, pier})), SizeIs(1));
}

TEST(SameClaims, DoNotTakeOnePersonsWeForAnothers)
{
    const std::string text = "We will repair the pier and the bridge within a year";
    EXPECT_THAT(sure(worded(two_articles, {text, text})), SizeIs(1));
    EXPECT_THAT(
        sure(worded("claim c; claim d; c: k1 < sopa; d: k2 < marsh", {text, text})), IsEmpty());
}

TEST(SameClaims, LeaveOutWhatIsRejectedOrNobodySays)
{
    EXPECT_THAT(
        sure(worded("claim c; claim d; c: k1 < sopa; d: k2 < sopa rejected", {pier, pier})),
        IsEmpty());
    EXPECT_THAT(sure(worded("claim c; claim d; c: k1 < sopa", {pier, pier})), IsEmpty());
}

TEST(SameClaims, CompareEachLanguageThatAClaimIsGivenIn)
{
    auto records = worded(two_articles, {"Nobody knows it in these words", pier_too});
    records.claims[0].texts["id"] = "Dermaga itu bisa runtuh sebelum musim hujan";
    EXPECT_THAT(sure(records), SizeIs(1));
}

TEST(SameClaims, KeepTheOneThatWasReviewed)
{
    const auto matches =
        sure(worded("claim c; claim d; c: k1 < sopa; d: k2 < sopa reviewed", {pier, pier_too}));
    ASSERT_THAT(matches, SizeIs(1));
    EXPECT_EQ(matches[0].survivor, "d");
}

TEST(SameClaims, FindTwoSpeakersOfOneNameToBeOne)
{
    auto records = worded("claim c; claim d; c: k1 < one; d: k2 < two", {pier, pier_too});
    records.speakers[0].name = "Leif-Eric Moller";
    records.speakers[1].name = "Leif Eric-Moller";
    EXPECT_THAT(sure(records), SizeIs(2));
}

} // namespace
} // namespace hearsay
