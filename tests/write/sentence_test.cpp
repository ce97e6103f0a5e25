#include "write/sentence.hpp"

#include <gtest/gtest.h>

namespace hearsay {
namespace {

TEST(Counted, SpellsNoneAndOne)
{
    EXPECT_EQ(counted(0, "source"), "no source");
    EXPECT_EQ(counted(1, "source"), "one source");
    EXPECT_EQ(counted(12, "source"), "12 sources");
    EXPECT_EQ(in_figures(0, "source"), "0 sources");
    EXPECT_EQ(in_figures(1, "source"), "1 source");
}

TEST(Listed, PutsTheConjunctionBeforeTheLast)
{
    EXPECT_EQ(listed({}), "");
    EXPECT_EQ(listed({"a"}), "a");
    EXPECT_EQ(listed({"a", "b"}), "a and b");
    EXPECT_EQ(listed({"a", "b", "c"}, "or"), "a, b or c");
}

TEST(Possessive, AddsNoSecondS)
{
    EXPECT_EQ(possessive("CNN"), "CNN's");
    EXPECT_EQ(possessive("US officials"), "US officials'");
}

} // namespace
} // namespace hearsay
