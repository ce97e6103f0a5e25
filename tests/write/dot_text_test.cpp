#include "write/dot_text.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace hearsay {
namespace {

std::string label(const std::string& text)
{
    return dot_label(std::vector<std::string>{text});
}

TEST(DotLabel, DoublesBackslashesSoThatGraphvizExpandsNothing)
{
    EXPECT_EQ(label(R"(He said "no" \N)"), R"(He said "no" \\N)");
    EXPECT_EQ(label(R"(a\")"), R"(a\\")");
    EXPECT_EQ(label(R"(\)"), R"(\\)");
}

TEST(DotLabel, WritesMarkupAsEntities)
{
    EXPECT_EQ(label("<b>a & b</b> &lt;"), "&lt;b&gt;a &amp; b&lt;/b&gt; &amp;lt;");
}

TEST(DotLabel, TakesOutWhatATerminalOrAnXmlReaderCannotHold)
{
    EXPECT_EQ(label(std::string("a\0b\n\x1b", 5)), "a\uFFFDb \uFFFD");
    EXPECT_EQ(label("a\uFFFE\uFFFFb"), "a\uFFFD\uFFFDb");
    EXPECT_EQ(label("a\xff"), "a\uFFFD");
}

TEST(DotLabel, JoinsLines)
{
    const std::vector<std::string> lines{"one", "two"};
    EXPECT_EQ(dot_label(lines), R"(one\ntwo)");
    EXPECT_EQ(dot_label(lines, Justify::left), R"( one\l two\l)");
    EXPECT_EQ(dot_label(std::vector<std::string>{}), "");
}

TEST(DotTooltip, ShortensBeforeItEscapes)
{
    EXPECT_EQ(dot_tooltip("&&&&", 3), "&amp;&amp;…");
}

TEST(DotTooltip, WritesFourBackslashesForOne)
{
    EXPECT_EQ(dot_tooltip(R"(\N)", 9), R"(\\\\N)");
}

} // namespace
} // namespace hearsay
