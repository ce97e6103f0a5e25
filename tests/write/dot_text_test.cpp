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

TEST(DotUrl, TakesHttpAndHttpsAlone)
{
    EXPECT_EQ(dot_url("https://a.example/x"), "https://a.example/x");
    EXPECT_EQ(dot_url("HTTP://a.example"), "HTTP://a.example");
    for (const char* url :
         {"javascript:alert(1)", "java\nscript://a", "data:text/html,x", "file:///etc/passwd",
          " https://a.example", "//a.example", "https:a.example", "https://", "https:///a",
          "\"https://a.example", "", "ftp://a.example", "http", "x https://a.example"}) {
        EXPECT_EQ(dot_url(url), "") << url;
    }
}

TEST(DotUrl, EncodesWhatMustNotStandInAUrl)
{
    EXPECT_EQ(dot_url("http://a/\" onload=\"x"), "http://a/%22%20onload=%22x");
    EXPECT_EQ(dot_url(R"(http://a/\N<>'`{}|^)"), "http://a/%5CN%3C%3E%27%60%7B%7D%7C%5E");
    EXPECT_EQ(dot_url("http://a/é\n"), "http://a/%C3%A9%0A");
    EXPECT_EQ(dot_url("http://a/?b=1&c=2"), "http://a/?b=1&amp;c=2");
}

TEST(DotUrl, KeepsPercentCodesAndEncodesStrayPercents)
{
    EXPECT_EQ(dot_url("http://a/%C3%a9"), "http://a/%C3%a9");
    EXPECT_EQ(dot_url("http://a/100%"), "http://a/100%25");
    EXPECT_EQ(dot_url("http://a/%zz%2"), "http://a/%25zz%252");
}

TEST(DotUrl, DropsWhatIsTooLongToBeOne)
{
    EXPECT_EQ(dot_url("http://a/" + std::string(2'000, 'a')), "");
}

} // namespace
} // namespace hearsay
