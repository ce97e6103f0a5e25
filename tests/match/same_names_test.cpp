#include "match/same_names.hpp"

#include <string>

#include <gtest/gtest.h>

#include "match/matches.hpp"
#include "match/name_form.hpp"
#include "support/compared.hpp"

namespace hearsay {
namespace {

double person(const char* one, const char* other)
{
    return likeness_of(name_form_of(one), name_form_of(other), Named::person).score;
}

double body(const char* one, const char* other)
{
    return likeness_of(name_form_of(one), name_form_of(other), Named::body).score;
}

TEST(LikenessOfNames, SeesOneNameInItsSpellings)
{
    EXPECT_GE(person("Leif-Eric Easley", "Leif Eric-Easley"), sure_score);
    EXPECT_GE(person("Kim Jong-un", "Kim Jong Un"), sure_score);
    EXPECT_GE(person("Ana Müller", "Ana Muller"), sure_score);
    EXPECT_GE(person("Amir bin Sopa", "Sopa, Amir bin"), sure_score);
    EXPECT_GE(body("The Harbour-Watch", "The Harbour Watch"), sure_score);
}

TEST(LikenessOfNames, OnlyProposesWhatMayBeSomebodyElse)
{
    for (const auto score :
         {person("Hassan Ali", "Ali Hassan"), person("J. Widodo", "Joko Widodo"),
          person("Amir Sopa", "Amir Tua Sopa"), person("Suryanto Mulyono", "Suryanto Mulyona"),
          body("HW", "Harbour Watch"), body("Korut", "Korea Utara"), person("Budi", "Budi")}) {
        EXPECT_GE(score, 0.6);
        EXPECT_LT(score, sure_score);
    }
}

TEST(LikenessOfNames, KeepsOthersApart)
{
    EXPECT_EQ(person("Kim Jong Un", "Kim Yo Jong"), 0);
    EXPECT_EQ(person("Kim Jong Un", "Kim Jong Il"), 0);
    EXPECT_EQ(body("CNN", "CNN Indonesia"), 0);
    EXPECT_EQ(body("Kompas", "Kompas TV"), 0);
    EXPECT_EQ(body("Channel 14 News", "Channel 15 News"), 0);
    EXPECT_EQ(body("BBC", "CBC"), 0);
    EXPECT_EQ(person("", ""), 0);
}

/// The score of the first match among two speakers; 0 if there is none.
double speakers(Speaker one, Speaker other)
{
    Records records;
    one.id.text = "one";
    other.id.text = "other";
    records.speakers = {one, other};
    const Dossier dossier(std::move(records));
    const auto links = same_names(dossier, RecordKind::speaker, test::built_in_tools().known);
    return links.empty() ? 0 : links.front().score;
}

Speaker speaker(const std::string& name, SpeakerKind kind = SpeakerKind::person)
{
    Speaker speaker;
    speaker.name = name;
    speaker.kind = kind;
    return speaker;
}

TEST(SameNames, LetAnAcronymThatIsSpelledOutStandForNoOther)
{
    auto states = speaker("United States", SpeakerKind::organization);
    const auto school = speaker("Universitas Sangdo", SpeakerKind::organization);
    const auto harbour = speaker("Harbour Watch", SpeakerKind::organization);
    auto short_name = speaker("HW", SpeakerKind::organization);
    EXPECT_GT(speakers(harbour, short_name), 0);
    states.aliases = {"US"};
    short_name.aliases = {"Harbour Works"};
    EXPECT_EQ(speakers(school, states), 0);
    EXPECT_EQ(speakers(short_name, harbour), 0);
}

TEST(SameNames, NeverJoinUnnamedSpeakersNorOtherKinds)
{
    auto unnamed = speaker("officials of the harbour", SpeakerKind::group);
    unnamed.named = false;
    EXPECT_EQ(speakers(unnamed, unnamed), 0);
    EXPECT_EQ(speakers(speaker("Orchid Bay"), speaker("Orchid Bay", SpeakerKind::organization)), 0);
    EXPECT_LT(
        speakers(
            speaker("report", SpeakerKind::document), speaker("report", SpeakerKind::document)),
        sure_score);
}

TEST(SameNames, KnowWhatTheGazetteerListsAsOneAndAsTwo)
{
    const auto organization = SpeakerKind::organization;
    EXPECT_GE(
        speakers(speaker("Korut", organization), speaker("Korea Utara", organization)), sure_score);
    EXPECT_EQ(
        speakers(speaker("Korea Utara", organization), speaker("Korea Selatan", organization)), 0);
    Records records;
    for (const auto* name : {"AP", "Associated Press", "CNN", "CNN Indonesia"}) {
        Outlet outlet;
        outlet.id.text = name;
        outlet.name = name;
        records.outlets.push_back(outlet);
    }
    const Dossier dossier(std::move(records));
    const auto links = same_names(dossier, RecordKind::outlet, test::built_in_tools().known);
    ASSERT_EQ(links.size(), 1U);
    EXPECT_EQ(links[0].one, 0U);
    EXPECT_EQ(links[0].other, 1U);
    EXPECT_GE(links[0].score, sure_score);
}

TEST(SameNames, AreSurerWithOneRole)
{
    auto one = speaker("Suryanto Mulyono");
    auto other = speaker("Suryanto Mulyonno");
    const auto alone = speakers(one, other);
    one.role = other.role = "harbour engineer";
    EXPECT_GT(speakers(one, other), alone);
}

TEST(SameNames, KeepThoseApartThatWikidataHasAsTwo)
{
    auto one = speaker("Amir Sopa");
    auto other = speaker("Amir Sopa");
    one.same_as = {"https://www.wikidata.org/wiki/Q1"};
    other.same_as = {"http://www.wikidata.org/entity/Q2"};
    EXPECT_EQ(speakers(one, other), 0);
    other.same_as = {"http://www.wikidata.org/entity/Q1"};
    EXPECT_GE(speakers(one, other), 0.99);
}

} // namespace
} // namespace hearsay
