#include "edit/unmerge.hpp"

#include <cstdlib>
#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "edit/find.hpp"
#include "edit/join.hpp"
#include "edit/mergers.hpp"
#include "edit/refusal.hpp"
#include "model/rules.hpp"
#include "read/document.hpp"
#include "support/dossier_of.hpp"
#include "support/joinable.hpp"
#include "write/json_records.hpp"

namespace hearsay {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

Records drawn(const char* drawing)
{
    return test::dossier_of(drawing).records();
}

std::string refusal(const Records& records, const std::string& id)
{
    try {
        unmerge(records, id);
    } catch (const Refusal& refused) {
        return refused.what();
    }
    return "none";
}

std::uint64_t rounds()
{
    const char* text = std::getenv("HEARSAY_ROUNDS");
    return text == nullptr ? 60 : std::strtoull(text, nullptr, 10);
}

bool is_sound(const Records& records)
{
    return breaches_of(Dossier(records)).empty();
}

TEST(Unmerge, LeavesWhatWasChangedSince)
{
    auto records = drawn("speaker s; speaker t; c: k < o < t; d: k < t; e: k < t");
    records.speakers[1].role = "minister";
    records.speakers[1].url = "http://example.org";
    records = join(std::move(records), "s", "t").records;
    records.speakers[0].role = "former minister";
    records.speakers[0].aliases.push_back("S.");
    records.attributions[0].via.insert(records.attributions[0].via.begin(), SourceId{"s"});
    records.attributions[1].speaker = std::nullopt;
    const auto unmerged = unmerge(std::move(records), "t");
    const auto& speakers = unmerged.records.speakers;
    EXPECT_EQ(speakers[0].role, "former minister");
    EXPECT_EQ(speakers[0].url, "");
    EXPECT_THAT(speakers[0].aliases, ElementsAre("S."));
    EXPECT_EQ(speakers[1].role, "minister");
    EXPECT_THAT(unmerged.edited, ElementsAre("role"));
    EXPECT_THAT(unmerged.changed, ElementsAre("a02/speaker"));
    EXPECT_THAT(unmerged.references, ElementsAre("a01/speaker", "a03/speaker"));
    EXPECT_EQ(unmerged.records.attributions[0].via[0], SourceId{"s"});
}

TEST(Unmerge, LeavesToTheOthersWhatTheySayToo)
{
    auto records = drawn("speaker s; speaker t; speaker u; speaker v");
    for (auto place : {1, 2}) {
        records.speakers[static_cast<std::size_t>(place)].aliases = {"Shared"};
    }
    records.speakers[1].role = "minister";
    records.speakers[3].role = "envoy";
    for (const auto* other : {"t", "u", "v"}) {
        records = join(std::move(records), "s", other).records;
    }
    EXPECT_EQ(records.speakers[0].role, "minister");
    records = unmerge(std::move(records), "t").records;
    EXPECT_THAT(records.speakers[0].aliases, ElementsAre("u", "v", "Shared"));
    EXPECT_EQ(records.speakers[0].role, "envoy");
    records = unmerge(std::move(records), "u").records;
    records = unmerge(std::move(records), "v").records;
    EXPECT_THAT(records.speakers[0].aliases, IsEmpty());
    EXPECT_EQ(records.speakers[0].role, "");
}

TEST(Unmerge, FollowsWhatAReferenceWasJoinedInto)
{
    const auto before = drawn("claim a implies y; claim b implies x; claim y; claim x; c: k < s");
    auto records = join(before, "a", "b").records;
    records = join(std::move(records), "y", "x").records;
    records = unmerge(std::move(records), "b").records; // implies y, as long as x is y
    EXPECT_TRUE(is_sound(records));
    EXPECT_THAT(records.claims[0].implies, ElementsAre(ClaimId{"y"}));
    EXPECT_THAT(records.claims[1].implies, ElementsAre(ClaimId{"y"}));
    EXPECT_EQ(unmerge(std::move(records), "x").records, before);
}

TEST(Unmerge, TellsWhatWasGainedFromWhatBecameEqualLater)
{
    const auto before =
        drawn("claim a; claim b implies x; claim d implies y; claim y; claim x; c: k < s");
    auto records = join(before, "a", "b").records;
    records = join(std::move(records), "a", "d").records;
    records = join(std::move(records), "y", "x").records;
    EXPECT_THAT(records.claims[0].implies, ElementsAre(ClaimId{"y"}, ClaimId{"y"}));
    records = unmerge(std::move(records), "b").records;
    records = unmerge(std::move(records), "x").records;
    EXPECT_THAT(records.claims[0].implies, ElementsAre(ClaimId{"y"}));
    records = unmerge(std::move(records), "d").records;
    EXPECT_EQ(test::sorted_by_id(records), test::sorted_by_id(before));
}

TEST(Unmerge, IsRefusedWhereItCannotBeDone)
{
    auto records = drawn("speaker s; speaker t; speaker u; speaker v; c: k < s");
    records.speakers[0].merged_from.push_back({"old", {}, "", "", {}, {}, ""});
    records = join(std::move(records), "t", "u").records;
    records = join(std::move(records), "s", "t").records;
    records = join(std::move(records), "s", "v").records;
    EXPECT_EQ(
        refusal(records, "u"), "'u' was joined into 't', which is 's' now: unmerge 't' first");
    EXPECT_THAT(refusal(records, "old"), HasSubstr("nothing of 'old' but its id"));
    EXPECT_EQ(refusal(records, "s"), "'s' has not been joined into another");
    EXPECT_THAT(refusal(records, "olt"), HasSubstr("did you mean 'old'?"));
    records.articles[0].id.text = "v";
    EXPECT_THAT(refusal(records, "v"), HasSubstr("another record has the id 'v' now"));
}

TEST(Unmerge, IsRefusedIfItWouldBreakARule)
{
    auto records = drawn("org g; org h; speaker s; speaker t speaks h; claim a; claim b; claim d");
    records = join(std::move(records), "s", "t").records;
    records.speakers[0].speaks_for.reset();
    records.organizations.pop_back();
    EXPECT_THAT(refusal(records, "t"), HasSubstr("unknown id 'h'"));

    records =
        join(drawn("claim a implies c; claim c implies b; claim b; claim d"), "d", "c").records;
    records.claims.back().implies.clear(); // then d may be broader than a, and b than that
    records.claims[1].implies.push_back(ClaimId{"a"});
    ASSERT_TRUE(is_sound(records));
    EXPECT_THAT(refusal(records, "c"), HasSubstr("circle of 'implies'"));
}

TEST(Unmerge, PutsARecordBackWhereItStoodThoughItsNeighbourIsGone)
{
    auto records = drawn("speaker s; speaker t; speaker u; speaker v; c: k < s");
    records = join(std::move(records), "s", "u").records; // after t
    records = join(std::move(records), "s", "t").records; // after s
    records = unmerge(std::move(records), "u").records;
    EXPECT_EQ(records.speakers[1].id.text, "u");
    records = unmerge(std::move(records), "t").records;
    EXPECT_EQ(records, drawn("speaker s; speaker t; speaker u; speaker v; c: k < s"));
}

TEST(Unmerge, PutsARecordBackBehindOneThatHadBeenJoinedIntoIt)
{
    const auto before = drawn("speaker s; speaker t; speaker u; speaker v; c: k < s");
    auto records = join(before, "u", "t").records;
    records = join(std::move(records), "s", "u").records;
    records = unmerge(std::move(records), "u").records;
    records = unmerge(std::move(records), "t").records;
    EXPECT_EQ(records, before);
}

/// Joins whatever may be joined, a few times, and says what was joined.
std::vector<std::pair<std::string, Records>> some_joins(Records records, std::uint64_t seed)
{
    std::mt19937_64 engine(seed);
    std::vector<std::pair<std::string, Records>> before;
    for (int tries = 0; tries < 8; ++tries) {
        const auto pairs = test::joinable_pairs(records);
        if (pairs.empty()) {
            break;
        }
        const auto& [survivor, other] = pairs[engine() % pairs.size()];
        if (objection_to_joining(records, survivor, other)) {
            continue;
        }
        before.emplace_back(other, records);
        records = join(std::move(records), survivor, other).records;
        EXPECT_TRUE(is_sound(records)) << seed;
    }
    before.emplace_back("", std::move(records));
    return before;
}

TEST(Unmerge, HasACopyBeACopyNoMore)
{
    const auto records = test::dossier_of("article a; article b; article b copies a").records();
    const auto unmerged = unmerge(records, "b");
    EXPECT_EQ(unmerged.records.articles[1].copy_of, std::nullopt);
    EXPECT_EQ(unmerged.survivor, "a");
    EXPECT_THAT(refusal(unmerged.records, "b"), HasSubstr("has not been joined"));
}

TEST(Unmerge, InReverseOrderGivesWhatWasThereBeforeEachJoin)
{
    std::size_t undone = 0;
    for (std::uint64_t seed = 0; seed < rounds(); ++seed) {
        auto steps = some_joins(test::joinable_records(seed), seed);
        auto records = steps.back().second;
        for (auto step = steps.size() - 1; step-- > 0; ++undone) {
            records = unmerge(std::move(records), steps[step].first).records;
            ASSERT_EQ(records, steps[step].second) << seed << " at " << steps[step].first;
        }
    }
    EXPECT_GT(undone, rounds() * 2);
}

TEST(Unmerge, UndoesJoinsThatHaveBeenWrittenDown)
{
    for (std::uint64_t seed = 0; seed < rounds(); ++seed) {
        const auto steps = some_joins(test::joinable_records(seed), seed);
        const auto& records = steps.back().second;
        const auto read = parse_document(json_document_of(records), "d.json");
        ASSERT_EQ(read.dossier.records(), records) << seed;
    }
}

TEST(Unmerge, InAnyOrderThatIsNotRefusedGivesWhatWasThereBeforeAll)
{
    std::size_t refused = 0;
    for (std::uint64_t seed = 0; seed < rounds(); ++seed) {
        auto steps = some_joins(test::joinable_records(seed), seed);
        std::mt19937_64 engine(seed);
        auto records = steps.back().second;
        const auto before = steps.front().second;
        steps.pop_back();
        while (!steps.empty()) {
            const auto which = static_cast<std::ptrdiff_t>(engine() % steps.size());
            const auto& id = steps[static_cast<std::size_t>(which)].first;
            if (refusal(records, id) != "none") {
                ASSERT_THAT(refusal(records, id), HasSubstr("first"));
                ++refused;
                continue;
            }
            records = unmerge(std::move(records), id).records;
            ASSERT_TRUE(is_sound(records)) << seed;
            steps.erase(steps.begin() + which);
        }
        ASSERT_EQ(all_ids_of(records), all_ids_of(before)) << seed;
        ASSERT_EQ(test::sorted_by_id(records), test::sorted_by_id(before)) << seed;
    }
    EXPECT_GT(refused, 0U);
}

} // namespace
} // namespace hearsay
