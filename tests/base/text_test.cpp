#include "base/text.hpp"

#include <gtest/gtest.h>

namespace hearsay {
namespace {

TEST(FirstInvalidUtf8, IsNowhereInGoodText)
{
    EXPECT_EQ(first_invalid_utf8(""), std::string_view::npos);
    EXPECT_EQ(first_invalid_utf8("a\u00e9\u4e2d\U0001F600"), std::string_view::npos);
}

TEST(FirstInvalidUtf8, IsTheFirstByteThatIsWrong)
{
    EXPECT_EQ(first_invalid_utf8("ab\xff"), 2U);
    EXPECT_EQ(first_invalid_utf8("a\xc3"), 1U);              // cut off
    EXPECT_EQ(first_invalid_utf8("\xc0\xaf"), 0U);           // an overlong slash
    EXPECT_EQ(first_invalid_utf8("a\xed\xa0\x80"), 1U);      // a surrogate
    EXPECT_EQ(first_invalid_utf8("ok\xf4\x90\x80\x80"), 2U); // past U+10FFFF
}

TEST(OneLine, LeavesNothingThatMovesTheCursor)
{
    EXPECT_EQ(one_line("a\nb\tc\r"), "a b c ");
    EXPECT_EQ(one_line("\x1b[31mred"), "\uFFFD[31mred");
    EXPECT_EQ(one_line("a\u202Eb\u2066c\u200Fd"), "a\uFFFDb\uFFFDc\uFFFDd");
    EXPECT_EQ(one_line("a\u0085b\u2028c\x7f"), "a\uFFFDb c\uFFFD");
    EXPECT_EQ(one_line(std::string_view("a\0b", 3)), "a\uFFFDb");
}

TEST(OneLine, ReplacesBytesThatAreNotUtf8)
{
    EXPECT_EQ(one_line("a\xff"), "a\uFFFD");
}

TEST(OneLine, KeepsWordsOfEveryScript)
{
    EXPECT_EQ(
        one_line("\u041f\u0443\u0442\u0438\u043d \u91d1 Jos\u00e9"),
        "\u041f\u0443\u0442\u0438\u043d \u91d1 Jos\u00e9");
}

TEST(DisplayWidth, CountsColumns)
{
    EXPECT_EQ(display_width(""), 0U);
    EXPECT_EQ(display_width("Jos\u00e9"), 4U);
    EXPECT_EQ(display_width("Jose\u0301"), 4U);
    EXPECT_EQ(display_width("\u91d1\u6b63"), 4U);
    EXPECT_EQ(display_width("\uFF21"), 2U);
}

TEST(Folded, DropsCaseAndAccents)
{
    EXPECT_EQ(folded("JOS\u00c9"), "jose");
    EXPECT_EQ(folded("Stra\u00dfe"), "strasse");
    EXPECT_EQ(folded("\u0419"), "\u0438");
    EXPECT_EQ(folded(""), "");
}

} // namespace
} // namespace hearsay
