#include "edit/join_matches.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "edit/join.hpp"
#include "edit/unmerge.hpp"
#include "support/dossier_of.hpp"
#include "support/joinable.hpp"

namespace hearsay {
namespace {

using ::testing::HasSubstr;
using ::testing::SizeIs;

Match match(RecordKind kind, const char* survivor, const char* other)
{
    return {kind, survivor, other, 0.9, "alike", "", ""};
}

/// A match for every pair of records that a join may be tried on.
std::vector<Match> every_match(const Records& records)
{
    std::vector<Match> matches;
    for (const auto& [survivor, other] : test::joinable_pairs(records)) {
        matches.push_back({RecordKind::claim, survivor, other, 1, "tried", "", ""});
    }
    return matches;
}

bool is_made(const MatchOutcome& outcome)
{
    return outcome.refusal.empty() && outcome.survivor != outcome.other;
}

TEST(JoinMatches, JoinsThroughWhatWasJoinedBefore)
{
    auto records = test::dossier_of("c: k1 < s; d: k2 < s; e: k3 < s").records();
    const auto joined = join_matches(
        records, {match(RecordKind::claim, "c", "d"), match(RecordKind::claim, "d", "e")});
    ASSERT_THAT(joined.records.claims, SizeIs(1));
    EXPECT_EQ(joined.records.claims[0].merged_from[1].id, "e");
    EXPECT_EQ(joined.records.claims[0].merged_from[1].note, "alike");
    EXPECT_EQ(joined.outcomes[1].survivor, "c");
}

TEST(JoinMatches, TellsWhatItCannotJoin)
{
    auto records = test::dossier_of("claim c implies d; c: k1; d: k2").records();
    const auto joined = join_matches(records, {match(RecordKind::claim, "c", "d")});
    EXPECT_EQ(joined.records, records);
    EXPECT_THAT(joined.outcomes[0].refusal, HasSubstr("above"));
}

TEST(JoinMatches, MakesCopiesButNoCircleOfThem)
{
    auto records = test::dossier_of("article a; article b copies a; article c").records();
    const auto joined = join_matches(
        records, {match(RecordKind::article, "b", "a"), match(RecordKind::article, "a", "b"),
                  match(RecordKind::article, "b", "c")});
    EXPECT_NE(joined.outcomes[0].refusal, "");
    EXPECT_NE(joined.outcomes[1].refusal, "");
    EXPECT_EQ(joined.outcomes[2].refusal, "");
    EXPECT_EQ(joined.records.articles[2].copy_of, ArticleId{"b"});
}

/// Joining many at once keeps an index; one at a time starts anew each time.
TEST(JoinMatches, JoinsManyAsOneAfterTheOther)
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const auto before = test::joinable_records(seed);
        const auto joined = join_matches(before, every_match(before));
        auto records = before;
        for (const auto& outcome : joined.outcomes) {
            if (is_made(outcome)) {
                records =
                    join(std::move(records), outcome.survivor, outcome.other, "tried").records;
            }
        }
        ASSERT_EQ(joined.records, records) << seed;
    }
}

/// Whatever is joined by matches is undone by unmerge, the last one first.
TEST(JoinMatches, CanBeUndone)
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const auto before = test::joinable_records(seed);
        auto matches = every_match(before);
        matches.resize(std::min<std::size_t>(matches.size(), 12));
        auto joined = join_matches(before, matches);
        for (auto place = joined.outcomes.size(); place-- > 0;) {
            const auto& outcome = joined.outcomes[place];
            if (is_made(outcome)) {
                joined.records = unmerge(std::move(joined.records), outcome.other).records;
            }
        }
        EXPECT_EQ(joined.records, before) << seed;
    }
}

} // namespace
} // namespace hearsay
