#include "edit/changes.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "edit/join.hpp"
#include "support/dossier_of.hpp"
#include "support/joinable.hpp"

namespace hearsay {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using What = RecordChange::What;

Records drawn(const char* drawing)
{
    return test::dossier_of(drawing).records();
}

TEST(ChangesBetween, FindsNothingBetweenADossierAndItself)
{
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const auto records = test::joinable_records(seed);
        EXPECT_THAT(changes_between(records, records), IsEmpty());
        EXPECT_THAT(changes_between(records, test::sorted_by_id(records)), IsEmpty());
    }
}

TEST(ChangesBetween, FindsWhateverIsNotEqual)
{
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const auto records = test::joinable_records(seed);
        auto other = records;
        other.attributions.front().cue = "said";
        EXPECT_THAT(
            changes_between(records, other), ElementsAre(RecordChange{
                                                 What::changed,
                                                 "attribution",
                                                 other.attributions.front().id.text,
                                                 {{"cue", "", "said"}},
                                                 ""}));
        other = records;
        other.claims.pop_back();
        const auto changes = changes_between(records, other);
        EXPECT_EQ(changes.size(), 1U);
        EXPECT_EQ(changes.at(0).what, What::removed);
    }
}

TEST(ChangesBetween, SaysOfAListWhatTheOtherDoesNotHave)
{
    auto before = drawn("outlet o; claim c");
    auto after = before;
    before.outlets[0].aliases = {"A", "B"};
    after.outlets[0].aliases = {"C", "B"};
    after.claims[0].texts["id"] = "Hujan";
    EXPECT_THAT(
        changes_between(before, after),
        ElementsAre(
            RecordChange{What::changed, "outlet", "o", {{"aliases", "A", "C"}}, ""},
            RecordChange{What::changed, "claim", "c", {{"texts/id", "", "Hujan"}}, ""}));
    after = before;
    after.outlets[0].aliases = {"B", "A"};
    EXPECT_THAT(changes_between(before, after), IsEmpty());
}

TEST(ChangesBetween, TellsOwnersApartByWhenAndWhereThatIsWritten)
{
    auto before = drawn("org press; org house; outlet o owner press since 2018 owner house");
    auto after = before;
    (*after.outlets[0].owner)[0].source = "https://example.org/press";
    (*after.outlets[0].owner)[1].until = parse_date("2020");
    EXPECT_THAT(
        changes_between(before, after),
        ElementsAre(RecordChange{
            What::changed,
            "outlet",
            "o",
            {{"owner", "press (since 2018), house",
              "press (since 2018, https://example.org/press), house (until 2020)"}},
            ""}));
    (*before.outlets[0].owner)[1].since = parse_date("2000");
    (*before.outlets[0].owner)[1].until = parse_date("2020");
    EXPECT_EQ(
        changes_between(before, after).at(0).keys.at(0).before,
        "press (since 2018), house (2000 to 2020)");
}

TEST(ChangesBetween, SaysWhereAJoinedRecordWent)
{
    const auto before = drawn("speaker s; speaker t; c: k < t");
    const auto changes = changes_between(before, join(before, "s", "t").records);
    EXPECT_THAT(
        changes,
        ElementsAre(
            RecordChange{
                What::changed,
                "speaker",
                "s",
                {{"aliases", "", "t"}, {"merged_from", "", "t"}},
                ""},
            RecordChange{What::removed, "speaker", "t", {}, "s"},
            RecordChange{What::changed, "attribution", "a01", {{"speaker", "t", "s"}}, ""}));
}

TEST(ChangesBetween, TellsOfTheDossiersOwnKeys)
{
    auto before = drawn("claim c");
    auto after = before;
    after.title = "New";
    EXPECT_THAT(
        changes_between(before, after),
        ElementsAre(RecordChange{What::changed, "dossier", "", {{"title", "", "New"}}, ""}));
}

} // namespace
} // namespace hearsay
