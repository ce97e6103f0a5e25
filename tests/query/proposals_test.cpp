#include "query/proposals.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/dossier_of.hpp"

namespace hearsay {
namespace {

using test::dossier_of;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// The ids of each proposal's records, joined.
std::vector<std::string> lines_of(const Dossier& dossier, const std::vector<Proposal>& proposals)
{
    std::vector<std::string> lines;
    for (const auto& proposal : proposals) {
        std::string line;
        for (const auto record : proposal.records) {
            line += (line.empty() ? "" : " ") + std::string(id_of(dossier, record));
        }
        lines.push_back(line + (proposal.shared.empty() ? "" : ": " + proposal.shared));
    }
    return lines;
}

template <class Ask> std::vector<std::string> ask_of(const std::string& drawing, Ask ask)
{
    const auto dossier = dossier_of(drawing);
    const auto provenance = build_provenance(dossier);
    return lines_of(dossier, ask(provenance));
}

/// A question about the first so many claims, asked of all.
template <class Found>
auto of_all(std::vector<Found> (*ask)(const Provenance& provenance, std::uint32_t claims))
{
    return [ask](const Provenance& provenance) {
        return ask(provenance, static_cast<std::uint32_t>(provenance.by_claim.size()));
    };
}

std::vector<Proposal> busy_in(const Provenance& provenance)
{
    return busy_unnamed(*provenance.dossier, of_all(quoting_unnamed)(provenance));
}

TEST(StandIns, AreArticlesInHandOfTheOutletThatCarryTheClaim)
{
    EXPECT_THAT(
        ask_of(
            "article w in-hand at cnn; article v with-text at cnn; article u at cnn; "
            "article t in-hand at bbc; article s in-hand at cnn\n"
            "c: k1 < cnn < x; c: w < x; c: v < x; c: u < x; c: t < x; b: s < x",
            of_all(stand_ins)),
        ElementsAre("a01 cnn v w"));
}

TEST(StandIns, MayCarryANarrowerClaimButNotABroaderOne)
{
    const std::string claims = "claim n implies c; claim c implies b; claim b; "
                               "article w in-hand at cnn\n";
    EXPECT_THAT(
        ask_of(claims + "c: k1 < cnn < ?; n: w < x", of_all(stand_ins)), ElementsAre("a01 cnn w"));
    EXPECT_THAT(ask_of(claims + "c: k1 < cnn < ?; b: w < x", of_all(stand_ins)), IsEmpty());
}

TEST(StandIns, HaveTheSameStance)
{
    const std::string article = "article w in-hand at cnn\n";
    EXPECT_THAT(ask_of(article + "c: k1 < cnn < x; c: w denies x", of_all(stand_ins)), IsEmpty());
    EXPECT_THAT(
        ask_of(article + "c: k1 < cnn denies x; c: w denies x", of_all(stand_ins)),
        ElementsAre("a01 cnn w"));
}

TEST(StandIns, WereNotCertainlyPublishedLater)
{
    EXPECT_THAT(
        ask_of(
            "article w in-hand at cnn on 2023-09-12; article k1 on 2023-09-06; "
            "article k2 on 2023-09-06 revised 2023-09-13\n"
            "c: k1 < cnn < x; c: k2 < cnn < x; c: w < x",
            of_all(stand_ins)),
        ElementsAre("a02 cnn w"));
}

TEST(StandIns, AreNotTheArticleItselfNorOneAlreadyNamed)
{
    EXPECT_THAT(
        ask_of("article w in-hand at cnn; c: w < cnn < x; c: k1 < w < cnn < x", of_all(stand_ins)),
        IsEmpty());
}

struct Named {
    std::string id;
    std::string name;
    std::vector<std::string> aliases;
    std::vector<std::string> same_as;
};

Dossier speakers(const std::vector<Named>& all)
{
    Records records;
    for (const auto& one : all) {
        auto& speaker = records.speakers.emplace_back();
        speaker.id = {one.id};
        speaker.name = one.name;
        speaker.aliases = one.aliases;
        speaker.same_as = one.same_as;
    }
    return Dossier(std::move(records));
}

std::vector<std::string> near(const std::vector<Named>& all)
{
    const auto dossier = speakers(all);
    return lines_of(dossier, near_names(dossier));
}

TEST(NearNames, AreEqualButForCaseAccentsMarksAndOrder)
{
    EXPECT_THAT(
        near(
            {{"b", "Kim Jong-un", {}, {}},
             {"a", "KIM JONG UN", {}, {}},
             {"c", "Jong‑Un, Kim", {}, {}},
             {"d", "Kim Yo-jong", {}, {}}}),
        ElementsAre("a b c: Kim Jong-un"));
    EXPECT_THAT(
        near({{"a", "José Núñez", {}, {}}, {"b", "Jose Nunez", {}, {}}}),
        ElementsAre("a b: José Núñez"));
}

TEST(NearNames, ReadAliasesToo)
{
    EXPECT_THAT(
        near({{"a", "Royal United Services Institute", {"RUSI"}, {}}, {"b", "RUSI", {}, {}}}),
        ElementsAre("a b: RUSI"));
    EXPECT_THAT(near({{"a", "RUSI", {"Rusi", "R.U.S.I."}, {}}}), IsEmpty());
}

TEST(NearNames, MayBeOneLetterApart)
{
    EXPECT_THAT(
        near({{"a", "Shoigu", {}, {}}, {"b", "Shoygu", {}, {}}, {"c", "Shoigo", {}, {}}}),
        ElementsAre("a b", "a c"));
    EXPECT_THAT(near({{"a", "Easley", {}, {}}, {"b", "Eas1ey", {}, {}}}), IsEmpty());
    EXPECT_THAT(near({{"a", "Prigozhin", {}, {}}, {"b", "Prigohzin", {}, {}}}), ElementsAre("a b"));
    EXPECT_THAT(near({{"a", "Medvedev", {}, {}}, {"b", "Medvedevv", {}, {}}}), ElementsAre("a b"));
    EXPECT_THAT(near({{"a", "Medvedev", {}, {}}, {"b", "Nedvedef", {}, {}}}), IsEmpty());
}

TEST(NearNames, AreNotShortOnesNorChineseOnesOneByteApart)
{
    EXPECT_THAT(near({{"a", "Kim", {}, {}}, {"b", "Kin", {}, {}}}), IsEmpty());
    EXPECT_THAT(near({{"a", "王伟", {}, {}}, {"b", "王伝", {}, {}}}), IsEmpty());
}

TEST(NearNames, AreNotAcronymsThatDifferInALetter)
{
    EXPECT_THAT(near({{"a", "CIA reporting", {}, {}}, {"b", "DIA reporting", {}, {}}}), IsEmpty());
    EXPECT_THAT(
        near({{"a", "Al Jazeera", {}, {}}, {"b", "Al Jazera", {}, {}}}), ElementsAre("a b"));
    EXPECT_THAT(near({{"a", "Al Jazeera", {}, {}}, {"b", "Aljazera", {}, {}}}), ElementsAre("a b"));
}

TEST(NearNames, AreNotThoseThatDifferInANumber)
{
    EXPECT_THAT(near({{"a", "Radio Suara 1", {}, {}}, {"b", "Radio Suara 2", {}, {}}}), IsEmpty());
}

TEST(NearNames, AreNotAPatternOfManyNames)
{
    std::vector<Named> many;
    for (char letter = 'a'; letter <= 'z'; ++letter) {
        many.push_back({std::string(1, letter), std::string("Station ") + letter, {}, {}});
    }
    EXPECT_THAT(near(many), IsEmpty());
}

TEST(NearNames, LeaveOutTheUnnamedAndOtherKinds)
{
    Records records;
    records.speakers.resize(2);
    records.speakers[0].id = {"a"};
    records.speakers[1].id = {"b"};
    for (auto& speaker : records.speakers) {
        speaker.name = "US officials";
        speaker.named = false;
    }
    records.outlets.resize(1);
    records.outlets[0].id = {"o"};
    records.outlets[0].name = "Kompas";
    records.organizations.resize(1);
    records.organizations[0].id = {"g"};
    records.organizations[0].name = "Kompas";
    const Dossier dossier(std::move(records));
    EXPECT_THAT(near_names(dossier), IsEmpty());
}

TEST(SharedAddresses, AreTheSameInWikidatasTwoForms)
{
    const auto dossier = speakers(
        {{"b", "B", {}, {"http://www.wikidata.org/entity/Q1"}},
         {"a", "A", {}, {"https://www.wikidata.org/wiki/Q1/"}},
         {"c", "C", {}, {"https://www.wikidata.org/wiki/Q2", "https://www.wikidata.org/wiki/Q2"}}});
    EXPECT_THAT(
        lines_of(dossier, shared_addresses(dossier)),
        ElementsAre("a b: http://www.wikidata.org/entity/Q1"));
}

TEST(SharedAddresses, JoinRecordsOfDifferentKinds)
{
    Records records;
    records.outlets.resize(1);
    records.outlets[0].id = {"o"};
    records.outlets[0].same_as = {"https://example.org/kompas"};
    records.organizations.resize(1);
    records.organizations[0].id = {"g"};
    records.organizations[0].same_as = {"https://example.org/kompas"};
    const Dossier dossier(std::move(records));
    EXPECT_THAT(
        lines_of(dossier, shared_addresses(dossier)),
        ElementsAre("g o: https://example.org/kompas"));
}

TEST(BusyUnnamed, AreUnnamedSpeakersOfSeveralArticles)
{
    EXPECT_THAT(
        ask_of(
            "speaker officials unnamed; speaker aide unnamed; speaker x; article k3 copies k1\n"
            "c: k2 < officials; c: k1 < cnn < officials; c: k1 < aide; b: k3 < aide; "
            "c: k1 < x; c: k2 < x; c: k4 < aide rejected",
            busy_in),
        ElementsAre("officials k1 k2"));
}

TEST(RepeatedAttributions, AreEqualAndOfOneArticle)
{
    EXPECT_THAT(
        ask_of(
            "article k2 copies k1; c: k1 < x; c: k1 < x; c: k2 < x; c: k1 < x on 2023; "
            "c: k1 < x occasion briefing; c: k1 denies x; b: k1 < x",
            of_all(repeated_attributions)),
        ElementsAre("a01 a02"));
}

TEST(ProposalsOf, AreSortedByKindAndId)
{
    EXPECT_THAT(
        ask_of(
            "article w in-hand at cnn; speaker z unnamed; speaker y unnamed\n"
            "c: k2 < z; c: k1 < z; c: k2 < y; c: k1 < y; c: k3 < cnn < y; c: w < y; c: k3 < z; "
            "c: k3 < z",
            proposals_of),
        ElementsAre("a05 cnn w", "y k1 k2 k3 w", "z k1 k2 k3", "a07 a08"));
}

TEST(ProposalsOf, AnEmptyDossierAreNone)
{
    EXPECT_THAT(ask_of("", proposals_of), IsEmpty());
}

} // namespace
} // namespace hearsay
