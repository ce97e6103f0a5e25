#include "query/selection.hpp"

#include <string>
#include <vector>

#include <gmock/gmock.h>

#include "support/dossier_of.hpp"

namespace hearsay {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

/// Stretches as text: `claim: article < cnn`, with `< ?` where nobody is named, and without what is
/// not in the stretch.
std::vector<std::string> texts_of(const Provenance& provenance, const Selection& selection)
{
    std::vector<std::string> texts;
    for (const auto& stretch : selection.stretches) {
        std::string text;
        if (stretch.with_claim) {
            const auto claim = provenance.claims[stretch.attribution];
            text = provenance.dossier->claims()[claim].id.text + ": ";
        }
        for (auto step = stretch.first; step <= stretch.last; ++step) {
            const auto vertex = provenance.steps.of(stretch.attribution)[step];
            text += (step == stretch.first ? "" : " < ") + std::string(id_of(provenance, vertex));
        }
        text += stretch.names_nobody ? " < ?" : "";
        texts.push_back(text + (stretch.withdrawn ? " withdrawn" : ""));
    }
    return texts;
}

std::vector<std::string>
around(const std::string& drawing, const std::string& id, Towards towards = Towards::both)
{
    const auto dossier = test::dossier_of(drawing);
    const auto provenance = build_provenance(dossier);
    const auto record = dossier.find(id);
    return texts_of(provenance, select_around(provenance, record.value(), towards));
}

std::vector<std::string> all_of(const std::string& drawing)
{
    const auto dossier = test::dossier_of(drawing);
    const auto provenance = build_provenance(dossier);
    return texts_of(provenance, select_all(provenance));
}

TEST(SelectAll, TakesEveryAttributionThatIsNotRejected)
{
    EXPECT_THAT(
        all_of("c: a < cnn < kim; d: a denies kim; d: b < kim rejected; d: b"),
        ElementsAre("c: a < cnn < kim", "d: a < kim", "d: b < ?"));
}

TEST(SelectAll, TakesClaimsThatNobodyCarries)
{
    const auto dossier = test::dossier_of("claim lonely; claim c; c: a < kim");
    const auto provenance = build_provenance(dossier);
    std::vector<std::string_view> ids;
    for (const auto vertex : select_all(provenance).others) {
        ids.push_back(id_of(provenance, vertex));
    }
    EXPECT_THAT(ids, ElementsAre("c", "lonely"));
}

TEST(SelectAll, ShowsWhatARetractionTookOutAsWithdrawn)
{
    EXPECT_THAT(
        all_of("article wire retracted; c: a < wire; c: b < kim"),
        ElementsAre("c: a < wire withdrawn", "c: b < kim"));
}

TEST(SelectAll, EndsInNobodyWhereAnArticleLeadsNowhere)
{
    EXPECT_THAT(all_of("article b; c: a < b"), ElementsAre("c: a < b < ?"));
    EXPECT_THAT(all_of("article b; c: a < b; c: b < kim"), ElementsAre("c: a < b", "c: b < kim"));
    EXPECT_THAT(
        all_of("article b; claim d; c: a < b; d: b < kim"),
        ElementsAre("c: a < b < ?", "d: b < kim"));
}

TEST(SelectAround, TakesAClaimsScopeAndWhatCouldNotBeVerified)
{
    EXPECT_THAT(
        around(
            "claim narrow implies c; claim broad; claim c implies broad; claim other;"
            "narrow: a < kim; c: b < putin; broad: d denies lee; narrow: d denies lee;"
            "other: e < lee; c: f unverified lee",
            "c"),
        UnorderedElementsAre("narrow: a < kim", "c: b < putin", "broad: d < lee", "c: f < lee"));
}

TEST(SelectAround, TakesWhatIsUpstreamOfAnOutlet)
{
    const std::string drawing = "c: a < cnn < kim; c: b < bbc < cnn < lee; d: a < bbc < lee";
    EXPECT_THAT(
        around(drawing, "cnn", Towards::sources), UnorderedElementsAre("cnn < kim", "cnn < lee"));
    EXPECT_THAT(
        around(drawing, "cnn", Towards::carriers),
        UnorderedElementsAre("c: a < cnn", "c: b < bbc < cnn"));
    EXPECT_EQ(around(drawing, "cnn").size(), 4U);
}

TEST(SelectAround, GoesOnThroughArticles)
{
    const std::string drawing = "article b; c: a < b; c: b < wire < kim; d: b < lee";
    EXPECT_THAT(
        around(drawing, "a", Towards::sources), UnorderedElementsAre("c: a < b", "b < wire < kim"));
    EXPECT_THAT(
        around(drawing, "kim", Towards::carriers),
        UnorderedElementsAre("c: a < b", "c: b < wire < kim"));
}

TEST(SelectAround, ReturnsFromACircleOfArticles)
{
    EXPECT_THAT(
        around("article b; article a; c: a < b; c: b < a", "a", Towards::sources),
        UnorderedElementsAre("c: a < b", "a", "b < a", "a < b"));
}

TEST(SelectAround, TakesAnOutletsArticlesWithIt)
{
    EXPECT_THAT(
        around("article a at cnn; outlet cnn; c: a < kim", "cnn"),
        UnorderedElementsAre("c: a < kim", "c: a"));
}

TEST(SelectAround, TakesAllThatAnOrganizationOwnsOrThatSpeaksForIt)
{
    EXPECT_THAT(
        around(
            "org state; org army parent state; speaker general speaks army; outlet tv owner state;"
            "c: a < general; c: b < tv < kim; c: d < lee",
            "state", Towards::carriers),
        UnorderedElementsAre("c: a < general", "c: b < tv"));
}

TEST(SelectAround, TakesOneAttributionAlone)
{
    EXPECT_THAT(around("x = c: a < kim; c: b < lee", "x"), ElementsAre("c: a < kim"));
}

TEST(SelectAround, FindsNothingAroundWhatNobodyMentions)
{
    EXPECT_THAT(around("speaker lee; c: a < kim", "lee"), IsEmpty());
}

} // namespace
} // namespace hearsay
