#include "base/wrap.hpp"

#include <gmock/gmock.h>

#include "base/text.hpp"

namespace hearsay {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(Shortened, KeepsWhatFits)
{
    EXPECT_EQ(shortened("wire", 4), "wire");
    EXPECT_EQ(shortened("", 1), "");
}

TEST(Shortened, EndsLongTextInAnEllipsisThatCounts)
{
    EXPECT_EQ(shortened("two words", 5), "two…");
    EXPECT_EQ(shortened("wires", 4), "wir…");
    EXPECT_EQ(shortened("wires", 1), "…");
}

TEST(Shortened, DoesNotCutAnAccentOrAFamilyInTwo)
{
    EXPECT_EQ(shortened("e\u0301e\u0301e\u0301", 4), "e\u0301…");
    EXPECT_EQ(shortened("a👩‍👩‍👧b", 5), "a…");
}

TEST(Shortened, TakesControlCharactersOut)
{
    EXPECT_EQ(shortened("a\nb\x1b[1m", 20), "a b\uFFFD[1m");
}

TEST(Wrapped, BreaksBetweenWords)
{
    EXPECT_THAT(wrapped("one two three", 7, 9), ElementsAre("one two", "three"));
}

TEST(Wrapped, BreaksWordsThatAreTooLong)
{
    EXPECT_THAT(wrapped("abcdefgh ij", 3, 9), ElementsAre("abc", "def", "gh", "ij"));
}

TEST(Wrapped, BreaksChineseBetweenCharactersCountingTwoColumnsEach)
{
    EXPECT_THAT(wrapped("朝鲜和俄罗斯谈判", 6, 9), ElementsAre("朝鲜和", "俄罗斯", "谈判"));
}

TEST(Wrapped, SaysThatThereIsMore)
{
    EXPECT_THAT(wrapped("one two three four", 7, 2), ElementsAre("one two", "three…"));
    EXPECT_THAT(wrapped("aaaaaa bbbbbb", 3, 1), ElementsAre("aa…"));
}

TEST(Wrapped, LeavesNoPieceOfAWordBeforeTheEllipsis)
{
    EXPECT_THAT(wrapped("Institute for National Security", 22, 1), ElementsAre("Institute for…"));
    EXPECT_THAT(wrapped("It internationalizationally", 20, 1), ElementsAre("It internationaliza…"));
}

TEST(Wrapped, HasNoLinesForBlankText)
{
    EXPECT_THAT(wrapped("", 5, 5), IsEmpty());
    EXPECT_THAT(wrapped(" \n\t ", 5, 5), IsEmpty());
}

TEST(Wrapped, TakesRunsOfBlanksAsOne)
{
    EXPECT_THAT(wrapped("  a \n\n  b ", 9, 9), ElementsAre("a b"));
}

TEST(Wrapped, KeepsTheDashesOfAnOptionWithItsName)
{
    EXPECT_THAT(
        wrapped("counts with --prefer. See --keep-all - or not", 16, 9),
        ElementsAre("counts with", "--prefer. See", "--keep-all - or", "not"));
    EXPECT_THAT(wrapped("a --", 4, 9), ElementsAre("a --"));
}

TEST(Wrapped, StaysBoundedForAThousandAccentsOnOneLetter)
{
    std::string tower = "a";
    for (int accents = 0; accents < 100'000; ++accents) {
        tower += "\u0301";
    }
    const auto lines = wrapped(tower, 10, 2);
    ASSERT_FALSE(lines.empty());
    EXPECT_LT(lines.front().size(), 1000U);
}

TEST(Wrapped, NeverExceedsItsColumns)
{
    for (std::size_t columns = 2; columns < 12; ++columns) {
        for (const auto& line :
             wrapped("Ujar Kim 朝鲜 dikutip dari pemberitaan الأخبار", columns, 4)) {
            EXPECT_LE(display_width(line), columns) << line;
        }
    }
}

} // namespace
} // namespace hearsay
