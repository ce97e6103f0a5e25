#include "write/render.hpp"

#include <string>

#include <gmock/gmock.h>

namespace hearsay {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

PictureNode speaker(std::string name)
{
    PictureNode node;
    node.kind = NodeKind::speaker;
    node.name = std::move(name);
    return node;
}

/// Speakers who each rely on all later ones: slow to lay out.
Picture thicket(std::size_t size)
{
    Picture picture;
    for (std::size_t number = 0; number < size; ++number) {
        picture.nodes.push_back(speaker("a"));
        for (std::size_t from = 0; from < number; ++from) {
            picture.links.emplace_back();
            picture.links.back().from = from;
            picture.links.back().to = number;
        }
    }
    return picture;
}

std::string refusal_of(const Picture& picture, std::chrono::milliseconds deadline)
{
    try {
        render(picture, ImageFormat::svg, deadline);
    } catch (const RenderError& error) {
        return error.what();
    }
    return "(none)";
}

TEST(Render, MakesEachFormat)
{
    EXPECT_THAT(render(thicket(2), ImageFormat::svg, 20s), HasSubstr("<svg"));
    EXPECT_THAT(render(thicket(2), ImageFormat::png, 20s), StartsWith("\x89PNG"));
    EXPECT_THAT(render(thicket(2), ImageFormat::pdf, 20s), StartsWith("%PDF-"));
}

TEST(Render, DrawsAnEmptyPicture)
{
    EXPECT_THAT(render({}, ImageFormat::svg, 20s), HasSubstr("</svg>"));
}

TEST(Render, ShowsTextAsItStandsAndFollowsOnlyWebAddresses)
{
    Picture picture;
    picture.nodes = {speaker(R"(<b>\N & "x"</b>)"), speaker("b")};
    picture.nodes[0].url = "javascript:alert(1)";
    picture.nodes[0].tooltip = R"(\G <i>&amp;)";
    picture.links.emplace_back();
    picture.links[0].to = 1;
    picture.links[0].labels = {"kata"};
    picture.links[0].tooltips = {R"(\H <)"};
    picture.nodes[1].url = "https://a.example/?b=1&c=2";
    const auto svg = render(picture, ImageFormat::svg, 20s);
    EXPECT_THAT(svg, HasSubstr("&lt;b&gt;\\N &amp; &quot;x&quot;&lt;/b&gt;"));
    EXPECT_THAT(svg, HasSubstr("xlink:title=\"\\G &lt;i&gt;&amp;amp;\""));
    EXPECT_THAT(svg, HasSubstr("xlink:title=\"\\H &lt;\""));
    EXPECT_THAT(svg, HasSubstr("xlink:href=\"https://a.example/?b=1&amp;c=2\""));
    EXPECT_THAT(svg, Not(HasSubstr("javascript")));
}

TEST(Render, GivesUpAtTheDeadlineAndSaysWhatHelps)
{
    const auto refusal = refusal_of(thicket(90), 100ms);
    EXPECT_THAT(refusal, HasSubstr("90 nodes and 4005 links"));
    EXPECT_THAT(refusal, HasSubstr("in time"));
    EXPECT_THAT(refusal, HasSubstr("--deadline"));
    EXPECT_THAT(refusal, HasSubstr("--fold"));
    EXPECT_THAT(refusal, HasSubstr(".dot"));
}

TEST(Render, RefusesWhatIsTooLargeAtOnce)
{
    const auto refusal = refusal_of(thicket(120), 20s);
    EXPECT_THAT(refusal, HasSubstr("120 nodes and 7140 links"));
    EXPECT_THAT(refusal, HasSubstr("can lay out"));
}

} // namespace
} // namespace hearsay
