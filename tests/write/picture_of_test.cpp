#include "write/picture_of.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <gmock/gmock.h>

#include "support/dossier_of.hpp"
#include "write/picture_title.hpp"

namespace hearsay {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::StartsWith;
using ::testing::UnorderedElementsAre;

enum class Weighed { yes, no };

Picture picture(
    const std::string& drawing, const std::string& id = "", PictureChoices choices = {},
    Weighed weighed = Weighed::no)
{
    const auto dossier = test::dossier_of(drawing);
    const auto provenance = build_provenance(dossier);
    const auto record = dossier.find(id);
    Weighing weighing;
    if (weighed == Weighed::yes) {
        weighing = weigh(provenance, vertex_of(provenance, record.value()));
        choices.weighing = &weighing;
        choices.subtitle = weighing_text(provenance, weighing);
    }
    const auto selection =
        record ? select_around(provenance, *record, Towards::both) : select_all(provenance);
    return picture_of(provenance, selection, choices);
}

/// The links as `from -> to`, names of nodes.
std::vector<std::string> links_of(const Picture& picture)
{
    std::vector<std::string> links;
    for (const auto& link : picture.links) {
        links.push_back(picture.nodes[link.from].name + " -> " + picture.nodes[link.to].name);
    }
    return links;
}

const PictureNode& node_named(const Picture& picture, const std::string& name)
{
    return *std::ranges::find(picture.nodes, name, &PictureNode::name);
}

const PictureLink& link_named(const Picture& picture, const std::string& name)
{
    const auto links = links_of(picture);
    return picture.links.at(
        static_cast<std::size_t>(std::ranges::find(links, name) - links.begin()));
}

TEST(PictureOf, SharesWhatSeveralAttributionsLeadOver)
{
    EXPECT_THAT(
        links_of(picture("c: a < cnn < kim; c: b < cnn < kim")),
        ElementsAre("c -> a", "c -> b", "a -> cnn", "b -> cnn", "cnn -> kim"));
}

TEST(PictureOf, HasNodesByKindAndId)
{
    std::vector<std::string> names;
    for (const auto& node : picture("d: b < cnn < kim; c: a < bbc < eve").nodes) {
        names.push_back(node.name);
    }
    EXPECT_THAT(names, ElementsAre("c", "d", "a", "b", "bbc", "cnn", "eve", "kim"));
}

TEST(PictureOf, ShowsArticlesByOutletAndDate)
{
    const auto shown = picture("article a at tempo on 2023-09-07T05:49+07:00; c: a < kim");
    EXPECT_THAT(node_named(shown, "tempo").details, ElementsAre("2023-09-07 05:49"));
    EXPECT_EQ(node_named(shown, "tempo").day, "2023-09-07");
}

TEST(PictureOf, ShowsWhereNobodyIsNamed)
{
    EXPECT_THAT(
        links_of(picture("c: a < cnn < ?; c: a < cnn < kim")),
        UnorderedElementsAre("c -> a", "a -> cnn", "cnn -> kim", "cnn -> names nobody"));
}

TEST(PictureOf, TellsUnnamedSpeakersAndArticlesNotInHand)
{
    const auto shown =
        picture("speaker officials unnamed; article a with-text; c: a < officials; c: b");
    EXPECT_TRUE(node_named(shown, "officials").faint);
    EXPECT_THAT(node_named(shown, "officials").details, ElementsAre("(unnamed)"));
    EXPECT_FALSE(node_named(shown, "a").faint);
    EXPECT_TRUE(node_named(shown, "b").faint);
}

TEST(PictureOf, PutsDateAndCueOnTheLastStepAndTheSentenceOnEach)
{
    auto records = test::dossier_of("x = c: a < cnn < kim on 2023-09-07").records();
    records.attributions[0].cue = "ujar";
    const Dossier dossier(records);
    const auto provenance = build_provenance(dossier);
    const auto shown = picture_of(provenance, select_all(provenance), {});
    EXPECT_THAT(link_named(shown, "cnn -> kim").labels, ElementsAre("2023-09-07 · ujar"));
    EXPECT_THAT(link_named(shown, "a -> cnn").labels, IsEmpty());
    EXPECT_THAT(
        link_named(shown, "c -> a").tooltips,
        ElementsAre("x: kim says \"c\", 2023-09-07, cue \"ujar\", in a, through cnn"));
}

TEST(PictureOf, QuotesTheWordsThemselvesWhereTheyAreAtHand)
{
    const std::map<std::uint32_t, std::string> words{{0, "kata demi kata"}};
    PictureChoices choices;
    choices.words = &words;
    EXPECT_THAT(
        picture("c: a < kim", "", choices).links[0].tooltips,
        ElementsAre(HasSubstr("\"kata demi kata\"")));
}

TEST(PictureOf, KeepsDenialsAndDraftsApart)
{
    const auto shown = picture("c: a < kim; c: a denies kim; c: a < lee draft");
    EXPECT_EQ(shown.links.size(), 6U);
    EXPECT_EQ(std::ranges::count(shown.links, Stance::denies, &PictureLink::stance), 2);
    EXPECT_EQ(std::ranges::count(shown.links, LinkState::draft, &PictureLink::state), 2);
}

TEST(PictureOf, MarksTheCutTheCommonLinksAndWhatWasAskedFor)
{
    const auto shown = picture("c: a < cnn < kim; c: b < time < cnn < kim", "c", {}, Weighed::yes);
    EXPECT_TRUE(node_named(shown, "cnn").in_cut);
    EXPECT_TRUE(node_named(shown, "cnn").on_every_chain);
    EXPECT_TRUE(node_named(shown, "kim").on_every_chain);
    EXPECT_FALSE(node_named(shown, "kim").in_cut);
    EXPECT_FALSE(node_named(shown, "time").on_every_chain);
    EXPECT_TRUE(node_named(shown, "c").asked_for);
    EXPECT_THAT(shown.subtitle, StartsWith("single-source\u00A0· sources"));
}

TEST(PictureOf, ClosesCirclesOverAnOutletsOwnArticle)
{
    const auto shown = picture(
        "article w at wiki; article t at times; c: w < times < ?; c: t < wiki < ?", "c", {},
        Weighed::yes);
    EXPECT_EQ(std::ranges::count(shown.links, true, &PictureLink::in_circle), 4);
    EXPECT_EQ(std::ranges::count(shown.links, ArrowKind::belongs, &PictureLink::kind), 2);
}

TEST(PictureOf, LinksClaimsToTheNearestThatTheyImply)
{
    const auto shown =
        picture("claim a implies b; claim b implies c; claim c; a: x < kim; c: x < kim", "c");
    EXPECT_THAT(links_of(shown), Contains("a -> c"));
    EXPECT_EQ(link_named(shown, "a -> c").kind, ArrowKind::implies);
}

TEST(PictureOf, FramesOwnersUpToTheTop)
{
    PictureChoices choices;
    choices.owners = true;
    const auto shown = picture(
        "org group; org tv-group parent group; outlet tv owner tv-group; outlet web owner group;"
        "article a at tv; c: a < web < kim",
        "", choices);
    ASSERT_EQ(shown.groups.size(), 1U);
    EXPECT_EQ(shown.groups[0].name, "group");
    EXPECT_EQ(node_named(shown, "tv").group, 0U);
    EXPECT_EQ(node_named(shown, "web").group, 0U);
    EXPECT_EQ(node_named(shown, "kim").group, std::nullopt);
}

TEST(PictureOf, WritesTheOwnerIntoWhatStandsAlone)
{
    PictureChoices choices;
    choices.owners = true;
    const auto shown = picture("org group; outlet tv owner group; c: a < tv < kim", "", choices);
    EXPECT_THAT(shown.groups, IsEmpty());
    EXPECT_THAT(node_named(shown, "tv").details, ElementsAre("(group)"));
}

TEST(PictureOf, FramesTwoOwnersTogetherAsOne)
{
    PictureChoices choices;
    choices.owners = true;
    const auto shown = picture(
        "org b; org a; outlet tv owner b owner a; outlet radio owner a owner b;"
        "c: x < tv < radio < kim",
        "", choices);
    ASSERT_EQ(shown.groups.size(), 1U);
    EXPECT_EQ(shown.groups[0].name, "a and b");
}

TEST(PictureOf, SaysHowManyCopiesAnArticleHas)
{
    const auto shown = picture("article b copies a; article d copies a; c: b < kim; c: a < kim");
    EXPECT_THAT(node_named(shown, "a").details, ElementsAre("and 2 copies"));
}

TEST(PictureOf, FoldsEqualNeighboursAboveASize)
{
    PictureChoices choices;
    choices.fold_above = 3;
    const auto folded =
        picture("c: a1 < wire < kim; c: a2 < wire < kim; c: a3 < wire < lee", "", choices);
    EXPECT_THAT(
        links_of(folded),
        UnorderedElementsAre("c -> 3 articles", "3 articles -> wire", "wire -> 2 speakers"));
    EXPECT_THAT(node_named(folded, "3 articles").details, ElementsAre("a1, a2, a3"));
    choices.fold_above = 7;
    EXPECT_EQ(
        picture("c: a1 < wire < kim; c: a2 < wire < kim; c: a3 < wire < lee", "", choices)
            .nodes.size(),
        7U);
}

TEST(PictureOf, FoldsNeitherWhatDiffersNorWhatWasAskedFor)
{
    PictureChoices choices;
    choices.fold_above = 0;
    EXPECT_EQ(picture("c: a < kim; c: b denies kim", "", choices).nodes.size(), 4U);
    EXPECT_EQ(picture("article b in-hand; c: a < kim; c: b < kim", "", choices).nodes.size(), 4U);
    EXPECT_EQ(picture("c: a < kim; c: b < kim", "a", choices).nodes.size(), 3U);
}

TEST(PictureOf, RunsAcrossThePageWhereARowWouldBeTooLong)
{
    EXPECT_EQ(picture("c: a < kim").direction, PageDirection::down);
    std::string drawing;
    for (int number = 0; number < 9; ++number) {
        drawing += "c: a < s" + std::to_string(number) + ";";
    }
    EXPECT_EQ(picture(drawing).direction, PageDirection::right);
}

TEST(PictureOf, DrawsAnEmptyDossier)
{
    EXPECT_THAT(picture("").nodes, IsEmpty());
    EXPECT_EQ(picture("").subtitle, "0 attributions of 0 claims in 0 articles");
}

} // namespace
} // namespace hearsay
