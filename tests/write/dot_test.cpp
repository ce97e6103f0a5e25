#include "write/dot.hpp"

#include <string>

#include <cgraph.h>
#include <gmock/gmock.h>

#include "write/agraph.hpp"

namespace hearsay {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

PictureNode node(NodeKind kind, const std::string& name)
{
    PictureNode result;
    result.kind = kind;
    result.id = name;
    result.name = name;
    return result;
}

PictureLink link(std::size_t from, std::size_t to)
{
    PictureLink result;
    result.from = from;
    result.to = to;
    return result;
}

/// claim -> article -> speaker, with `name` for all three.
Picture small_picture(const std::string& name)
{
    Picture picture;
    picture.title = name;
    picture.nodes = {
        node(NodeKind::claim, name), node(NodeKind::article, name), node(NodeKind::speaker, name)};
    picture.links = {link(0, 1), link(1, 2)};
    return picture;
}

/// The label of node `name` after cgraph has read the text again.
std::string label_read_back(const std::string& text, const char* name)
{
    const Agraph graph(agmemread(text.c_str()));
    if (graph == nullptr) {
        return "(unreadable)";
    }
    auto* const found = agnode(graph.get(), const_cast<char*>(name), 0);
    return found == nullptr ? "(no node)" : agget(found, const_cast<char*>("label"));
}

TEST(DotOf, GivesTheSameBytesForTheSamePicture)
{
    EXPECT_EQ(dot_of(small_picture("a")), dot_of(small_picture("a")));
}

TEST(DotOf, NamesNodesByNumberAndNeverByOutsideText)
{
    const auto text = dot_of(small_picture("n0 -> n9"));
    EXPECT_THAT(text, HasSubstr("n1 -> n2"));
    EXPECT_EQ(label_read_back(text, "n0"), "n0 -&gt; n9");
    EXPECT_EQ(label_read_back(text, "n9"), "(no node)");
}

TEST(DotOf, KeepsHostileTextInsideItsLabel)
{
    const std::string hostile = R"x(\" URL="javascript:alert(1)" x="\)x";
    const auto text = dot_of(small_picture(hostile));
    EXPECT_EQ(label_read_back(text, "n2"), R"x(\\" URL="javascript:ale\nrt(1)" x="\\)x");
    const Agraph graph(agmemread(text.c_str()));
    auto* const speaker = agnode(graph.get(), const_cast<char*>("n2"), 0);
    auto* const url = agget(speaker, const_cast<char*>("URL"));
    EXPECT_TRUE(url == nullptr || std::string(url).empty());
}

TEST(DotOf, MarksTheCutAndTheCommonLinksInWordsAndLines)
{
    auto picture = small_picture("a");
    picture.nodes[2].in_cut = true;
    picture.nodes[2].on_every_chain = true;
    const auto text = dot_of(picture);
    EXPECT_THAT(text, HasSubstr(R"(label="a\n[on every chain, cut]")"));
    EXPECT_THAT(text, HasSubstr("peripheries=2"));
    EXPECT_THAT(text, HasSubstr("penwidth=3"));
}

TEST(DotOf, DrawsDenialsDashedAndSaysSo)
{
    auto picture = small_picture("a");
    picture.links[1].stance = Stance::denies;
    EXPECT_THAT(dot_of(picture), HasSubstr("style=dashed"));
    EXPECT_THAT(dot_of(picture), HasSubstr(R"(label=" denies\l")"));
}

TEST(DotOf, ExplainsOnlyWhatOccurs)
{
    auto picture = small_picture("a");
    EXPECT_THAT(dot_of(picture), HasSubstr("legend_speaker"));
    EXPECT_THAT(dot_of(picture), Not(HasSubstr("legend_outlet")));
    EXPECT_THAT(dot_of(picture), Not(HasSubstr("dashed arrow")));
    picture.legend = false;
    EXPECT_THAT(dot_of(picture), Not(HasSubstr("legend")));
}

TEST(DotOf, FramesOwners)
{
    auto picture = small_picture("a");
    picture.groups = {{"Media & Sons"}};
    picture.nodes[1].group = 0;
    EXPECT_THAT(dot_of(picture), HasSubstr("cluster_0"));
    EXPECT_THAT(dot_of(picture), HasSubstr("Media &amp; Sons"));
}

TEST(DotOf, PutsArticlesIntoRowsByDateNewestFirst)
{
    auto picture = small_picture("a");
    picture.ranked_by_date = true;
    picture.nodes[1].day = "2023-09-07";
    picture.nodes.push_back(node(NodeKind::article, "b"));
    picture.nodes[3].day = "2023-09-12";
    const auto text = dot_of(picture);
    EXPECT_EQ(label_read_back(text, "day0"), "2023-09-12");
    EXPECT_EQ(label_read_back(text, "day1"), "2023-09-07");
    EXPECT_THAT(text, HasSubstr("day0 -> day1"));
}

TEST(DotOf, DrawsAnEmptyPicture)
{
    EXPECT_THAT(dot_of({}), HasSubstr("digraph hearsay"));
}

} // namespace
} // namespace hearsay
