#include "cli/shell_words.hpp"

#include <cstdlib>

#include <gmock/gmock.h>

namespace hearsay {
namespace {

using ::testing::ElementsAre;

TEST(ShellWords, PartsWordsAtBlanks)
{
    EXPECT_THAT(shell_words("hearsay  sources\tx"), ElementsAre("hearsay", "sources", "x"));
}

TEST(ShellWords, EndInTheWordThatIsBeingTyped)
{
    EXPECT_THAT(shell_words("hearsay "), ElementsAre("hearsay", ""));
    EXPECT_THAT(shell_words(""), ElementsAre(""));
}

TEST(ShellWords, AreWithoutQuotationMarks)
{
    EXPECT_THAT(
        shell_words(R"(a 'b c'd "e \" 'f" g\ h '')"),
        ElementsAre("a", "b cd", "e \" 'f", "g h", ""));
}

TEST(ShellWords, MayHaveMarksThatAreStillOpen)
{
    EXPECT_THAT(shell_words("a 'b c"), ElementsAre("a", "b c"));
    EXPECT_THAT(shell_words("a \"b\\"), ElementsAre("a", "b"));
    EXPECT_THAT(shell_words("a\\"), ElementsAre("a"));
}

TEST(ShellWords, FindTheHomeFolderWhereAShellWould)
{
    const std::string home = std::getenv("HOME") == nullptr ? "~" : std::getenv("HOME");
    EXPECT_THAT(shell_words("~/x '~/x' \\~/x x~/"), ElementsAre(home + "/x", "~/x", "~/x", "x~/"));
}

} // namespace
} // namespace hearsay
