#include "edit/merge.hpp"

#include <cstdlib>
#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "edit/join.hpp"
#include "edit/renamed.hpp"
#include "edit/unmerge.hpp"
#include "model/rules.hpp"
#include "support/dossier_of.hpp"
#include "support/joinable.hpp"

namespace hearsay {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

Records drawn(const char* drawing)
{
    return test::dossier_of(drawing).records();
}

std::uint64_t rounds()
{
    const char* text = std::getenv("HEARSAY_ROUNDS");
    return text == nullptr ? 100 : std::strtoull(text, nullptr, 10);
}

Records merged(std::vector<Records> dossiers)
{
    auto whole = merge(std::move(dossiers));
    EXPECT_THAT(whole.conflicts, IsEmpty());
    EXPECT_THAT(whole.problems, IsEmpty());
    return std::move(whole.records);
}

/// A part of a dossier: some of its attributions with all else, which others have too.
Records part_of(const Records& records, std::uint64_t seed)
{
    std::mt19937_64 engine(seed);
    auto part = records;
    std::erase_if(part.attributions, [&](const Attribution&) { return engine() % 2 == 0; });
    for (auto& outlet : part.outlets) {
        if (engine() % 2 == 0) {
            outlet.country.clear();
            outlet.aliases.clear();
        }
    }
    return part;
}

TEST(Merge, OfADossierWithItselfIsItself)
{
    for (std::uint64_t seed = 0; seed < rounds(); ++seed) {
        auto records = test::joinable_records(seed);
        records.title = "A + A";
        records.remarks.note = "one\n\ntwo\n\none";
        for (const auto& [survivor, other] : test::joinable_pairs(records)) {
            if (!objection_to_joining(records, survivor, other)) {
                records = join(std::move(records), survivor, other).records;
                break;
            }
        }
        ASSERT_EQ(merged({records, records}), records) << seed;
    }
}

TEST(Merge, MakesNoDifferenceByTheOrderOfItsSteps)
{
    for (std::uint64_t seed = 0; seed < rounds(); ++seed) {
        const auto records = test::joinable_records(seed);
        std::vector<Records> parts;
        for (std::uint64_t number = 0; number < 3; ++number) {
            parts.push_back(part_of(records, seed * 3 + number));
            parts.back().title = std::string(1, static_cast<char>('A' + number));
        }
        const auto left = merged({merged({parts[0], parts[1]}), parts[2]});
        ASSERT_EQ(left, merged({parts[0], merged({parts[1], parts[2]})})) << seed;
        ASSERT_EQ(left, merged(parts)) << seed;
        EXPECT_EQ(left.title, "A + B + C");
    }
}

TEST(Merge, OfForeignDossiersMakesNoDifferenceByTheOrderOfItsSteps)
{
    for (std::uint64_t seed = 0; seed < rounds(); ++seed) {
        std::vector<Records> parts;
        for (std::uint64_t number = 0; number < 3; ++number) {
            parts.push_back(test::joinable_records(seed * 3 + number));
            parts.back().texts.clear(); // which are one whatever the base
            parts.back().base = "https://example.org/" + std::to_string(number) + "/";
        }
        const auto left = merged({merged({parts[0], parts[1]}), parts[2]});
        ASSERT_EQ(left, merged(parts)) << seed;
        ASSERT_EQ(left, merged({left, parts[1]})) << seed; // and nothing is new
        EXPECT_EQ(
            left.attributions.size(), parts[0].attributions.size() + parts[1].attributions.size() +
                                          parts[2].attributions.size());
    }
}

TEST(Merge, CompletesWhatOneDossierDoesNotSay)
{
    auto one = drawn("outlet o; c: k < o < s");
    auto other = one;
    one.outlets[0].aliases = {"A"};
    one.outlets[0].country = "ID";
    other.outlets[0].aliases = {"B", "A"};
    other.outlets[0].kind = "newspaper";
    const auto whole = merged({one, other});
    EXPECT_THAT(whole.outlets[0].aliases, ElementsAre("A", "B"));
    EXPECT_EQ(whole.outlets[0].country + whole.outlets[0].kind, "IDnewspaper");
}

TEST(Merge, ListsWhatDossiersSayDifferentlyAndChoosesNothing)
{
    auto one = drawn("outlet o; c: k < o < s");
    auto other = one;
    one.outlets[0].country = "ID";
    other.outlets[0].country = "US";
    other.attributions[0].speaker.reset();
    const auto whole = merge({one, other});
    EXPECT_THAT(
        whole.conflicts, ElementsAre(
                             Conflict{"outlet", "o", "country", {{0, "ID"}, {1, "US"}}},
                             Conflict{"attribution", "a01", "speaker", {{0, "s"}, {1, ""}}}));
    const auto preferring = merge({one, other}, 1);
    EXPECT_THAT(preferring.conflicts, IsEmpty());
    EXPECT_EQ(preferring.records.outlets[0].country, "US");
    EXPECT_FALSE(preferring.records.attributions[0].speaker);
}

TEST(Merge, ListsWhatThePreferredOverrides)
{
    auto one = drawn("outlet o; c: k < o");
    auto other = one;
    one.outlets[0].country = "ID";
    other.outlets[0].country = "US";
    EXPECT_THAT(
        merge({one, other}, 1).overridden,
        ElementsAre(Conflict{"outlet", "o", "country", {{1, "US"}, {0, "ID"}}}));
    EXPECT_THAT(merge({one, one}, 1).overridden, IsEmpty());
}

Records with_one_more(
    Records records, const std::string& article, const std::string& speaker, const char* by)
{
    auto attribution = records.attributions.front();
    attribution.id.text = "a14";
    attribution.article.text = article;
    attribution.speaker = SpeakerId{speaker};
    attribution.recorded = Recorded{by, {}, ""};
    records.attributions.push_back(attribution);
    return records;
}

TEST(Merge, KeepsAttributionsApartThatOnlyShareAnId)
{
    const auto found = drawn("a1 = c: k < s; a2 = c: j < s; speaker t");
    const auto one = with_one_more(found, "k", "t", "me");
    const auto other = with_one_more(found, "j", "t", "you");
    const auto whole = merge({one, other});
    EXPECT_THAT(whole.conflicts, IsEmpty());
    EXPECT_THAT(whole.namesakes, ElementsAre(Namesake{1, 0, "a14", "j.c.t"}));
    EXPECT_THAT(whole.added, ElementsAre(8U, 1U));
    ASSERT_THAT(whole.records.attributions, SizeIs(4));
    EXPECT_EQ(merged({whole.records, other}), whole.records);
    EXPECT_THAT(merge({one, other}, 0).records.attributions, SizeIs(4));

    const auto another = with_one_more(found, "k", "s", "you");
    EXPECT_THAT(merge({one, another}).namesakes, SizeIs(1));
    const auto corrected = with_one_more(found, "k", "s", "me");
    EXPECT_THAT(merge({one, corrected}).conflicts, SizeIs(1));
    EXPECT_THAT(merge({one, corrected}, 0).overridden, SizeIs(1));
}

TEST(WithNewId, IsFollowedByAllThatRefersToTheRecord)
{
    auto records = drawn("speaker s; speaker t; speaker u; a1 = c: k < s");
    records = join(std::move(records), "s", "u").records;
    const auto there = with_new_id(records, "s", "v");
    EXPECT_EQ(there.speakers[0].id.text, "v");
    EXPECT_EQ(there.attributions[0].speaker, SpeakerId{"v"});
    EXPECT_EQ(with_new_id(there, "v", "s"), records);
    records.speakers[1].id.text = "u"; // as the one that has been joined
    const auto now = with_new_id(records, "u", "w");
    EXPECT_EQ(now.speakers[0].merged_from[0].id, "u");
    EXPECT_EQ(now.speakers[1].id.text, "w");
}

TEST(Merge, PrefersOnlyWhereThePreferredSaysSomething)
{
    auto one = drawn("outlet o; c: k < o");
    auto other = one;
    auto third = one;
    one.outlets[0].country = "ID";
    other.outlets[0].country = "US";
    EXPECT_THAT(merge({one, other, third}, 2).conflicts, SizeIs(1));
}

TEST(Merge, ListsOneIdForRecordsOfTwoKinds)
{
    EXPECT_THAT(
        merge({drawn("outlet o; outlet x"), drawn("speaker o; claim c")}).conflicts,
        ElementsAre(Conflict{"record", "o", "type", {{0, "outlet"}, {1, "speaker"}}}));
}

TEST(Merge, KeepsIdsOfAnotherBaseApart)
{
    auto one = drawn("claim c; c: k < s");
    auto other = drawn("claim c; claim d implies c; c: k < s");
    one.base = "https://one.example/";
    other.base = "https://two.example/desk/";
    other.claims[1].merged_from.push_back(
        {"old", {}, "", "c", {}, {"a01/claim", "d/implies/0"}, ""});
    const auto whole = merged({one, other});
    ASSERT_THAT(whole.claims, SizeIs(3));
    EXPECT_EQ(whole.base, "https://one.example/");
    EXPECT_EQ(whole.claims[1].id.text, "two.example/desk/c");
    EXPECT_THAT(whole.claims[2].implies, ElementsAre(ClaimId{"two.example/desk/c"}));
    const auto& entry = whole.claims[2].merged_from.at(0);
    EXPECT_EQ(entry.id + " " + entry.after, "two.example/desk/old two.example/desk/c");
    EXPECT_THAT(
        entry.references,
        ElementsAre("two.example/desk/a01/claim", "two.example/desk/d/implies/0"));
    EXPECT_EQ(whole.attributions[1].article.text, "two.example/desk/k");
}

TEST(Merge, JoinsWhatOneOfTheDossiersHasJoined)
{
    const auto found = drawn("speaker s; speaker t; claim c; claim d; c: k < s; d: k < t");
    auto joined = join(found, "s", "t").records;
    joined = join(std::move(joined), "c", "d").records;
    EXPECT_EQ(merged({joined, found}), joined);
    auto later = found;
    later.attributions.push_back(later.attributions[1]);
    later.attributions[2].id.text = "a03";
    later.attributions[2].said_on = parse_date("2023");
    auto whole = merged({joined, later});
    EXPECT_EQ(whole.attributions[2].speaker, SpeakerId{"s"});
    EXPECT_EQ(whole.attributions[2].claim, ClaimId{"c"});
    whole = unmerge(std::move(whole), "t").records;
    whole = unmerge(std::move(whole), "d").records;
    EXPECT_EQ(whole, later);
}

TEST(Merge, FollowsJoinsOverSeveralDossiers)
{
    const auto found = drawn("speaker s; speaker t; speaker u; c: k < s; c: k < t; c: k < u");
    const auto one = join(found, "s", "t").records;
    const auto other = join(found, "t", "u").records;
    const auto whole = merged({one, other});
    ASSERT_THAT(whole.speakers, SizeIs(1));
    EXPECT_EQ(whole.speakers[0].id.text, "s");
    EXPECT_TRUE(breaches_of(Dossier(whole)).empty());
    const auto round = merge({one, join(found, "t", "s").records});
    ASSERT_FALSE(round.conflicts.empty());
    EXPECT_EQ(round.conflicts[0].key, "merged_from");
}

TEST(Merge, TellsOfRulesThatOnlyTheWholeBreaks)
{
    const auto whole =
        merge({drawn("claim b; claim a implies b"), drawn("claim a; claim b implies a")});
    ASSERT_THAT(whole.problems, SizeIs(1));
    EXPECT_THAT(whole.problems[0].message, HasSubstr("circle of 'implies'"));
}

TEST(PrefixOf, TellsBasesApartAndMakesIds)
{
    EXPECT_EQ(prefix_of("https://desk.example/leaks/"), "desk.example/leaks/");
    EXPECT_EQ(prefix_of("http://desk.example"), "http://desk.example:");
    EXPECT_NE(prefix_of("https://a.example/?x"), prefix_of("https://a.example/#x"));
    EXPECT_NE(
        prefix_of("https://" + std::string(300, 'a')),
        prefix_of("https://" + std::string(301, 'a')));
    EXPECT_EQ(prefixed("p:", std::string(199, 'a')).size(), 200U);
    EXPECT_NE(prefixed("p:", std::string(199, 'a')), prefixed("p:", std::string(200, 'a')));
}

} // namespace
} // namespace hearsay
