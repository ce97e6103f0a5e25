#include "base/folded_words.hpp"

#include <gmock/gmock.h>

namespace hearsay {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(FoldedWords, FoldCaseAndAccents)
{
    EXPECT_THAT(folded_words("Élan VITAL, ça va"), ElementsAre("elan", "vital", "ca", "va"));
    EXPECT_THAT(folded_words("Plain TEXT"), ElementsAre("plain", "text"));
}

TEST(FoldedWords, CutIdsAndNamesWhereTheyAreJoined)
{
    EXPECT_THAT(folded_words("bay-2031.07_a:b/c"), ElementsAre("bay", "2031", "07", "a", "b", "c"));
    EXPECT_THAT(folded_words("Léa-Mae O’Hara"), ElementsAre("lea", "mae", "o", "hara"));
    EXPECT_THAT(folded_words("O'Hara"), ElementsAre("o", "hara"));
    EXPECT_THAT(folded_words("Müller.TV"), ElementsAre("muller", "tv"));
}

TEST(FoldedWords, CutScriptsWithoutBlanks)
{
    EXPECT_THAT(folded_words("新华社北京"), ElementsAre("新华社", "北京"));
}

TEST(FoldedWords, AreNoneWithoutLettersAndDigits)
{
    EXPECT_THAT(folded_words(""), IsEmpty());
    EXPECT_THAT(folded_words(" -- … “” "), IsEmpty());
}

TEST(FoldedWords, TolerateWhatIsNotUtf8)
{
    EXPECT_THAT(folded_words("good \xff\xfe wire"), ::testing::Contains("wire"));
}

} // namespace
} // namespace hearsay
