#include "match/copied_articles.hpp"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "match/matches.hpp"
#include "support/dossier_of.hpp"

namespace hearsay {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

/// `words` words that no other seed makes.
std::string prose(const std::string& seed, int words)
{
    std::string text;
    for (int word = 0; word < words; ++word) {
        text += seed + std::to_string(word * 7 % 97) + "x" + std::to_string(word) + " ";
    }
    return text;
}

constexpr const char* two = "article a at daily on 2024-03-05 with-text; article b at gazette on "
                            "2024-03-09 with-text; c: a < sopa; d: b < sopa";

TEST(CopiedArticles, AreThoseOfWhichMostStandsInAnEarlierOne)
{
    const auto shared = prose("w", 80);
    const auto matches =
        copied_articles(test::dossier_of(two), {prose("p", 20) + shared, shared + prose("q", 20)});
    ASSERT_THAT(matches, SizeIs(1));
    EXPECT_EQ(matches[0].survivor, "a");
    EXPECT_EQ(matches[0].other, "b");
    EXPECT_GE(matches[0].score, sure_score);
    EXPECT_THAT(matches[0].reason, HasSubstr("published later"));
    EXPECT_THAT(matches[0].survivor_words, HasSubstr("w0x0"));
}

TEST(CopiedArticles, AreNotThoseThatShareAParagraph)
{
    const auto shared = prose("w", 40);
    EXPECT_THAT(
        copied_articles(
            test::dossier_of(two), {prose("p", 200) + shared, shared + prose("q", 200)}),
        IsEmpty());
}

TEST(CopiedArticles, StayProposalsWhereNothingSaysWhichIsTheCopy)
{
    const auto dossier = test::dossier_of("article a with-text; article b with-text; c: a < sopa");
    const auto matches = copied_articles(dossier, {prose("w", 80), prose("w", 80)});
    ASSERT_THAT(matches, SizeIs(1));
    EXPECT_LT(matches[0].score, sure_score);
}

TEST(CopiedArticles, AreTheOnesThatNameTheOthersOutlet)
{
    const auto dossier = test::dossier_of(
        "article a at daily with-text; article b at gazette with-text; c: a < gazette < sopa");
    const auto matches = copied_articles(dossier, {prose("w", 80), prose("w", 80)});
    ASSERT_THAT(matches, SizeIs(1));
    EXPECT_EQ(matches[0].other, "a");
    EXPECT_GE(matches[0].score, sure_score);
}

TEST(CopiedArticles, DoNotCountTheFrameOfAnOutletsPages)
{
    const auto frame = prose("menu", 60);
    const auto dossier = test::dossier_of(
        "article a at daily on 2024-01-01 with-text; article b at daily on 2024-01-02 with-text; "
        "article c at daily on 2024-01-03 with-text");
    EXPECT_THAT(
        copied_articles(
            dossier, {frame + prose("p", 9), frame + prose("q", 9), frame + prose("r", 9)}),
        IsEmpty());
}

TEST(CopiedArticles, CanBeToldByTheirClaimsWhereNoTextIsThere)
{
    auto records =
        test::dossier_of(
            "article a on 2024-01-01; article b on 2024-02-01; c1: a; c2: a; c3: a; c4: a; "
            "d1: b; d2: b; d3: b; d4: b")
            .records();
    for (std::size_t claim = 0; claim < 4; ++claim) {
        records.claims[claim].text = prose("claim" + std::to_string(claim), 5);
        records.claims[claim + 4].text = records.claims[claim].text;
    }
    const auto matches = copied_articles(Dossier(std::move(records)), {});
    ASSERT_THAT(matches, SizeIs(1));
    EXPECT_EQ(matches[0].other, "b");
}

} // namespace
} // namespace hearsay
