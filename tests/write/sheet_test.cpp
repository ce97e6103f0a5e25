#include <gmock/gmock.h>

#include "write/html.hpp"
#include "write/markdown.hpp"

namespace hearsay {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

Sheet sheet_of(SheetPart part)
{
    Sheet sheet;
    sheet.title = {"A title", RunKind::plain, "", ""};
    sheet.sections.push_back({"A heading", {std::move(part)}});
    return sheet;
}

std::string html_of_line(Line line)
{
    return html_of(sheet_of(Paragraph{std::move(line)}));
}

std::string markdown_of_text(std::string_view text)
{
    const auto markdown = markdown_of(sheet_of(Paragraph{plain(text)}));
    const std::string before = "## A heading\n\n";
    const auto start = markdown.find(before) + before.size();
    return markdown.substr(start, markdown.size() - start - 1);
}

TEST(HtmlOf, TellsTheLanguageOfForeignText)
{
    EXPECT_THAT(
        html_of_line({{"kata dia", RunKind::quoted, "id", ""}}),
        HasSubstr("<p><q lang=\"id\">kata dia</q></p>"));
}

TEST(HtmlOf, TellsNoLanguageThatIsNone)
{
    for (const auto* language : {"\" onload=\"x", "x", "-id", "a b", ""}) {
        EXPECT_THAT(
            html_of_line({{"a", RunKind::quoted, language, ""}}), HasSubstr("<p><q>a</q></p>"));
    }
}

TEST(HtmlOf, FollowsWebAddressesAlone)
{
    EXPECT_THAT(
        html_of_line({{"a", RunKind::code, "", "https://a.example/?b=1&c"}}),
        HasSubstr(
            "<a href=\"https://a.example/?b=1&amp;c\" rel=\"noreferrer\"><code>a</code></a>"));
    EXPECT_THAT(
        html_of_line({{"a", RunKind::code, "", "javascript:alert(1)"}}), Not(HasSubstr("href")));
}

TEST(HtmlOf, NamesRowsAndColumns)
{
    Grid grid;
    grid.caption = "Who & how";
    grid.headings = {"Who", "How"};
    grid.rows = {{{plain("a")}, {plain("b"), plain("c")}}};
    const auto html = html_of(sheet_of(grid));
    EXPECT_THAT(html, HasSubstr("<caption>Who &amp; how</caption>"));
    EXPECT_THAT(html, HasSubstr("<th scope=\"col\" role=\"columnheader\">How</th>"));
    EXPECT_THAT(html, HasSubstr("<th scope=\"row\" role=\"rowheader\"><div>a</div></th>"));
    EXPECT_THAT(html, HasSubstr("data-label=\"How\"><div>b</div><div>c</div></td>"));
}

TEST(HtmlOf, DescribesAPictureToWhoDoesNotSeeIt)
{
    Figure figure;
    figure.svg =
        "<svg width=\"10pt\" height=\"20pt\"\n viewBox=\"0 0 10 20\" xmlns=\"x\">\n<g/></svg>\n";
    figure.title = "Who & whom";
    figure.description = "a < b";
    const auto html = html_of(sheet_of(figure));
    EXPECT_THAT(
        html, HasSubstr("viewBox=\"0 0 10 20\" style=\"width: 10pt\" role=\"img\" "
                        "aria-label=\"Who &amp; whom\""));
    EXPECT_THAT(html, HasSubstr("<desc id=\"picture-description\">a &lt; b</desc>\n<g/></svg>"));
}

TEST(HtmlOf, ShowsLinesWhereThereIsNoPicture)
{
    Figure figure;
    figure.lines = {plain("a ← b")};
    EXPECT_THAT(html_of(sheet_of(figure)), HasSubstr("<li>a ← b</li>"));
}

TEST(MarkdownOf, ShowsMarkupAsItStands)
{
    EXPECT_EQ(markdown_of_text("**a** _b_ `c` [d](e) |"), R"(\*\*a\*\* \_b\_ \`c\` \[d\](e) \|)");
    EXPECT_EQ(markdown_of_text("<b>&amp;</b>"), "&lt;b&gt;&amp;amp;&lt;/b&gt;");
    EXPECT_EQ(markdown_of_text("@user #12 $x$ ~~y~~ \\"), R"(\@user \#12 \$x\$ \~\~y\~\~ \\)");
}

TEST(MarkdownOf, LinksNoAddressThatIsOnlyText)
{
    EXPECT_EQ(
        markdown_of_text("http://a.example www.b.example"), R"(http\://a.example www\.b.example)");
}

TEST(MarkdownOf, StartsNoListAndNoHeading)
{
    EXPECT_EQ(markdown_of_text("- a"), "\\- a");
    EXPECT_EQ(markdown_of_text("12. a"), "12\\. a");
    EXPECT_EQ(markdown_of_text("3) a"), "3\\) a");
    EXPECT_EQ(markdown_of_text("==="), "\\===");
    EXPECT_EQ(markdown_of_text("\n  - a"), "\\- a");
    EXPECT_EQ(markdown_of_text("     code"), "code");
    EXPECT_EQ(markdown_of_text("2023-09-07"), "2023-09-07");
}

TEST(MarkdownOf, KeepsALinkInItsBrackets)
{
    const auto markdown =
        markdown_of(sheet_of(Paragraph{{{"a]", RunKind::plain, "", "https://a/(b)?c|d"}}}));
    EXPECT_THAT(markdown, HasSubstr(R"([a\]](https://a/%28b%29?c%7Cd))"));
}

TEST(MarkdownOf, KeepsACellOnItsLine)
{
    Grid grid;
    grid.headings = {"a", "b"};
    grid.rows = {{{plain("c\nd")}, {plain("e"), plain("f|g")}}};
    EXPECT_THAT(
        markdown_of(sheet_of(grid)), HasSubstr("| a | b |\n| --- | --- |\n| c d | e<br>f\\|g |\n"));
}

} // namespace
} // namespace hearsay
