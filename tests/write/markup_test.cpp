#include "write/markup.hpp"

#include <string>

#include <gtest/gtest.h>

namespace hearsay {
namespace {

TEST(WithEntities, LeavesNoMarkupBetweenTags)
{
    EXPECT_EQ(with_entities("<b>a & b</b> \"&lt;\""), "&lt;b&gt;a &amp; b&lt;/b&gt; \"&amp;lt;\"");
}

TEST(WithEntities, LeavesNoQuotationMarkInAnAttribute)
{
    EXPECT_EQ(with_entities("\" onload=\"x", MarkupPlace::attribute), "&quot; onload=&quot;x");
}

TEST(WithEntities, ReplacesWhatXmlCannotHold)
{
    EXPECT_EQ(with_entities("a\uFFFE\uFFFFb"), "a\uFFFD\uFFFDb");
}

TEST(LinkTarget, TakesHttpAndHttpsAlone)
{
    EXPECT_EQ(link_target("https://a.example/x"), "https://a.example/x");
    EXPECT_EQ(link_target("HTTP://a.example"), "HTTP://a.example");
    for (const char* url :
         {"javascript:alert(1)", "java\nscript://a", "data:text/html,x", "file:///etc/passwd",
          " https://a.example", "//a.example", "https:a.example", "https://", "https:///a",
          "\"https://a.example", "", "ftp://a.example", "http", "x https://a.example"}) {
        EXPECT_EQ(link_target(url), "") << url;
    }
}

TEST(LinkTarget, EncodesWhatMustNotStandInAUrl)
{
    EXPECT_EQ(link_target("http://a/\" onload=\"x"), "http://a/%22%20onload=%22x");
    EXPECT_EQ(link_target(R"(http://a/\N<>'`{}|^)"), "http://a/%5CN%3C%3E%27%60%7B%7D%7C%5E");
    EXPECT_EQ(link_target("http://a/é\n"), "http://a/%C3%A9%0A");
    EXPECT_EQ(link_target("http://a/?b=1&c=2"), "http://a/?b=1&amp;c=2");
}

TEST(LinkTarget, KeepsPercentCodesAndEncodesStrayPercents)
{
    EXPECT_EQ(link_target("http://a/%C3%a9"), "http://a/%C3%a9");
    EXPECT_EQ(link_target("http://a/100%"), "http://a/100%25");
    EXPECT_EQ(link_target("http://a/%zz%2"), "http://a/%25zz%252");
}

TEST(LinkTarget, DropsWhatIsTooLongToBeOne)
{
    EXPECT_EQ(link_target("http://a/" + std::string(2'000, 'a')), "");
}

} // namespace
} // namespace hearsay
