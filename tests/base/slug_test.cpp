#include "base/slug.hpp"

#include <set>

#include <gtest/gtest.h>

namespace hearsay {
namespace {

TEST(SlugOf, WritesNamesAsWordsOfSmallLetters)
{
    EXPECT_EQ(slug_of("Leif-Eric Easley"), "leif-eric-easley");
    EXPECT_EQ(slug_of("  U.S. officials (2) "), "u-s-officials-2");
    EXPECT_EQ(slug_of("O'Brien"), "obrien");
}

TEST(SlugOf, WritesOtherScriptsInLatinLetters)
{
    EXPECT_EQ(slug_of("Aurélie Çelik"), "aurelie-celik");
    EXPECT_EQ(slug_of("Путин"), "putin");
    EXPECT_EQ(slug_of("\xff\xfe"), "");
}

TEST(SlugOf, IsEmptyWhereNothingCanBeWritten)
{
    EXPECT_EQ(slug_of(""), "");
    EXPECT_EQ(slug_of("… — !"), "");
}

TEST(SlugOf, EndsBetweenWordsWhereItCan)
{
    EXPECT_EQ(slug_of("ferry boats stop", 11), "ferry-boats");
    EXPECT_EQ(slug_of("ferry boats stop", 13), "ferry-boats");
    EXPECT_EQ(slug_of("ferryboatsstop", 5), "ferry");
}

TEST(FreeId, CountsOnPastIdsThatAreTaken)
{
    const std::set<std::string> taken{"cnn", "cnn-2"};
    const auto is_taken = [&](const std::string& id) { return taken.contains(id); };
    EXPECT_EQ(free_id("cnn", is_taken), "cnn-3");
    EXPECT_EQ(free_id("bbc", is_taken), "bbc");
}

} // namespace
} // namespace hearsay
