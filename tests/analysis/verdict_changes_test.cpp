#include "analysis/verdict_changes.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "analysis/verdict.hpp"
#include "edit/changes.hpp"
#include "support/dossier_of.hpp"
#include "support/random_dossier.hpp"

namespace hearsay {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

std::vector<ClaimChange> between(const Records& before, const Records& after)
{
    const Dossier old(before);
    const Dossier now(after);
    return verdict_changes(
        build_provenance(old), build_provenance(now), changes_between(before, after));
}

std::vector<ClaimChange> between(const char* before, const char* after)
{
    return between(test::dossier_of(before).records(), test::dossier_of(after).records());
}

TEST(VerdictChanges, AreNoneWhereNothingChanged)
{
    EXPECT_THAT(between("c: k < s", "c: k < s"), IsEmpty());
}

TEST(VerdictChanges, NameTheAttributionsThatBearOnIt)
{
    const auto changes =
        between("x = c: k < s; d: k < s", "x = c: k < s; y = c: m < t; z = d: k < s; d: k < s");
    ASSERT_THAT(changes, SizeIs(1));
    EXPECT_EQ(changes[0].claim, "c");
    EXPECT_EQ(changes[0].before->verdict, Verdict::single_source);
    EXPECT_EQ(changes[0].after->verdict, Verdict::several_sources);
    EXPECT_THAT(changes[0].attributions, ElementsAre("y"));
    EXPECT_THAT(changes[0].after->origins, ElementsAre("s", "t"));
}

TEST(VerdictChanges, NameTheRecordsThatItsChainsLeadOver)
{
    const auto changes = between(
        "org g; outlet o; outlet p; outlet far; article k at o; article m at p; c: k < s; c: m < t",
        "org g; outlet o owner g; outlet p owner g; outlet far owner g; article k at o;"
        "article m at p; c: k < s; c: m < t");
    ASSERT_THAT(changes, SizeIs(1));
    EXPECT_THAT(changes[0].attributions, IsEmpty());
    EXPECT_THAT(changes[0].others, ElementsAre("o", "p"));
}

TEST(VerdictChanges, NameTheTextThatPutAnArticleInHand)
{
    const auto changes = between(
        "article r; c: k < r < s; c: m < r < t", "article r with-text; c: k < r < s; c: m < r < t");
    ASSERT_THAT(changes, SizeIs(1));
    EXPECT_THAT(changes[0].others, ElementsAre(test::drawn_sha256(0)));
}

TEST(VerdictChanges, AreNotPutDownToWhatIsNotWeighed)
{
    auto before = test::dossier_of("speaker s; c: k < s").records();
    auto after = test::dossier_of("speaker s; c: k < s; c: m < t").records();
    after.speakers[0].role = "minister";
    const auto changes = between(before, after);
    ASSERT_THAT(changes, SizeIs(1));
    EXPECT_THAT(changes[0].attributions, ElementsAre("a02"));
    EXPECT_THAT(changes[0].others, IsEmpty());
}

TEST(VerdictChanges, PutOtherVerdictsBeforeOtherCountsAndThoseBeforeNewClaims)
{
    const auto changes = between(
        "claim a; b: k < s; b: m < t; b: n < u; c: k < s",
        "claim a; b: k < s; b: m < t; c: k < s; c: m < t; a: k < s; d: k < s");
    std::vector<std::string> claims;
    for (const auto& change : changes) {
        claims.push_back(change.claim);
    }
    EXPECT_THAT(claims, ElementsAre("a", "c", "b", "d"));
    EXPECT_FALSE(changes[3].before);
}

TEST(VerdictChanges, ComeFromClaimsThatImplyIt)
{
    const auto changes = between(
        "claim c; claim n implies c; k1 = c: k < s", "claim c; claim n implies c; k1 = c: k < s;"
                                                     "k2 = n: m < t");
    ASSERT_THAT(changes, SizeIs(2));
    EXPECT_EQ(changes[0].claim, "c");
    EXPECT_THAT(changes[0].attributions, ElementsAre("k2"));
}

TEST(VerdictChanges, AlwaysHaveAReason)
{
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const auto before = test::random_records(seed);
        auto after = before;
        after.attributions.pop_back();
        for (auto& outlet : after.outlets) {
            outlet.owner.reset();
        }
        for (const auto& change : between(before, after)) {
            EXPECT_FALSE(change.attributions.empty() && change.others.empty())
                << seed << " " << change.claim;
        }
    }
}

} // namespace
} // namespace hearsay
