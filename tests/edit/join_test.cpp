#include "edit/join.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "edit/refusal.hpp"
#include "support/dossier_of.hpp"

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

std::string objection(const Records& records, const std::string& one, const std::string& other)
{
    return objection_to_joining(records, one, other).value_or("none");
}

TEST(Join, MovesEveryReference)
{
    auto records = drawn("speaker s; speaker t; outlet o; article k at o; c: k < t < o < t");
    records = join(std::move(records), "s", "t").records;
    ASSERT_THAT(records.speakers, SizeIs(1));
    const auto& attribution = records.attributions.front();
    EXPECT_THAT(attribution.via, ElementsAre(SourceId{"s"}, SourceId{"o"}));
    EXPECT_EQ(attribution.speaker, SpeakerId{"s"});
    EXPECT_THAT(
        records.speakers[0].merged_from[0].references, ElementsAre("a01/via/0", "a01/speaker"));
}

TEST(Join, MovesOutletsOfArticlesAndOwnersAndParents)
{
    auto records =
        drawn("org g; org h; org sub parent h; outlet o owner g owner h; outlet p owner h;"
              "speaker s speaks h member h; article k at p; c: k < o");
    records = join(std::move(records), "g", "h").records;
    records = join(std::move(records), "o", "p").records;
    EXPECT_EQ(records.organizations[1].parent, OrganizationId{"g"});
    EXPECT_EQ(records.articles[0].outlet, OutletId{"o"});
    ASSERT_THAT(*records.outlets[0].owner, SizeIs(2)); // both places, which mean one owner
    EXPECT_EQ((*records.outlets[0].owner)[1].organization, OrganizationId{"g"});
    EXPECT_EQ(records.speakers[0].speaks_for->front().organization, OrganizationId{"g"});
    EXPECT_EQ(records.speakers[0].affiliation->front().organization, OrganizationId{"g"});
}

TEST(Join, LetsTheSurvivorKeepWhatItSaysAndGainWhatItDoesNot)
{
    auto records = drawn("outlet o; outlet p");
    records.outlets[0].name = "AP";
    records.outlets[0].country = "US";
    records.outlets[0].domains = {"ap.example"};
    records.outlets[1].name = "Associated Press";
    records.outlets[1].aliases = {"AP", "The AP"};
    records.outlets[1].country = "GB";
    records.outlets[1].kind = "news_agency";
    records.outlets[1].domains = {"ap.example", "apnews.example"};
    records.outlets[1].owner.emplace();
    const auto joined = join(std::move(records), "o", "p");
    const auto& survivor = joined.records.outlets[0];
    EXPECT_THAT(survivor.aliases, ElementsAre("Associated Press", "The AP"));
    EXPECT_THAT(survivor.domains, ElementsAre("ap.example", "apnews.example"));
    EXPECT_EQ(survivor.country, "US");
    EXPECT_EQ(survivor.kind, "news_agency");
    ASSERT_TRUE(survivor.owner); // nobody, for certain
    EXPECT_THAT(*survivor.owner, IsEmpty());
    EXPECT_THAT(joined.gained, ElementsAre("name", "kind", "domains/1", "owner", "aliases/1"));
    EXPECT_THAT(joined.differences, ElementsAre(Difference{"country", "US", "GB"}));
}

TEST(Join, TakesNoDescriptionForAName)
{
    auto records = drawn("speaker putin; speaker official unnamed");
    const auto joined = join(std::move(records), "putin", "official");
    EXPECT_THAT(joined.records.speakers[0].aliases, IsEmpty());
    EXPECT_THAT(joined.differences, ElementsAre(Difference{"named", "true", "false"}));
}

TEST(Join, KeepsAClaimsSentenceInAnotherLanguage)
{
    auto records = drawn("claim c; claim d implies e; claim f");
    records.claims[0].language = "en";
    records.claims[1].language = "id";
    auto joined = join(std::move(records), "c", "d");
    EXPECT_EQ(joined.records.claims[0].texts.at("id"), "d");
    EXPECT_THAT(joined.records.claims[0].implies, ElementsAre(ClaimId{"e"}));
    EXPECT_THAT(joined.differences, IsEmpty());
    joined = join(std::move(joined.records), "c", "f");
    EXPECT_THAT(joined.differences, ElementsAre(Difference{"text", "c", "f"}));
}

TEST(Join, KeepsInOneListWhateverCameBefore)
{
    auto records = drawn("speaker s; speaker t; speaker u; speaker v");
    records = join(std::move(records), "t", "u").records;
    records = join(std::move(records), "s", "t").records;
    records = join(std::move(records), "s", "v", "the same man").records;
    const auto& entries = records.speakers.at(0).merged_from;
    ASSERT_THAT(entries, SizeIs(3));
    EXPECT_EQ(entries[0].id + entries[0].into, "ut");
    EXPECT_EQ(entries[1].id + entries[1].into, "t");
    EXPECT_THAT(entries[1].was.at(0).merged_from, IsEmpty());
    EXPECT_EQ(entries[2].note, "the same man");
}

TEST(Join, TellsWhichAttributionsSayTheSameNow)
{
    auto records = drawn("b1 = c: k < s; b2 = c: k < t; b3 = c: k < t occasion talk; b4 = c: m < t;"
                         "b5 = d: k < s; b6 = d: k < s");
    EXPECT_THAT(join(std::move(records), "s", "t").equal, ElementsAre(ElementsAre("b1", "b2")));
}

TEST(Join, IsRefusedWhereTheTwoCannotBeOne)
{
    auto records = drawn("org top; org part parent middle; org middle parent top; outlet o;"
                         "claim c implies d; claim d implies e; claim f; x = c: k < s");
    records.claims[2].distinct_from.push_back(ClaimId{"c"});
    EXPECT_THAT(objection(records, "c", "o"), HasSubstr("'c' is a claim and 'o' an outlet"));
    EXPECT_THAT(objection(records, "c", "c"), HasSubstr("one already"));
    EXPECT_THAT(objection(records, "c", "g"), HasSubstr("no record 'g'"));
    EXPECT_THAT(objection(records, "c", "f"), HasSubstr("'f' is distinct_from 'c'"));
    EXPECT_THAT(objection(records, "f", "c"), HasSubstr("'f' is distinct_from 'c'"));
    EXPECT_THAT(objection(records, "c", "e"), HasSubstr("'c' implies 'e'"));
    EXPECT_THAT(objection(records, "e", "c"), HasSubstr("'c' implies 'e'"));
    EXPECT_THAT(objection(records, "part", "top"), HasSubstr("'part' is part of 'top'"));
    EXPECT_THAT(objection(records, "k", "k"), HasSubstr("one already"));
    EXPECT_THAT(objection(records, "x", "x"), HasSubstr("one already"));
    EXPECT_EQ(objection(records, "d", "f"), "none");
    EXPECT_THROW(join(records, "c", "e"), Refusal);
}

TEST(Join, SendsArticlesToCopyOf)
{
    EXPECT_THAT(
        objection(drawn("c: k < s; c: m < s"), "k", "m"), HasSubstr("set GRAPH m copy_of=k"));
}

TEST(Join, SaysWhereARecordWentThatWasJoinedBefore)
{
    auto records = join(drawn("speaker s; speaker t; speaker u"), "s", "t").records;
    EXPECT_EQ(objection(records, "u", "t"), "'t' has been joined into 's' already");
}

} // namespace
} // namespace hearsay
