#include "match/stems.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hearsay {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Not;

bool are_forms(const char* one, const char* other, const char* language)
{
    return share_stem(stems_of(one, language), stems_of(other, language));
}

TEST(StemsOf, FindTheRootOfIndonesianForms)
{
    EXPECT_TRUE(are_forms("diinginkan", "inginkan", "id"));
    EXPECT_TRUE(are_forms("menyerang", "penyerangan", "id"));
    EXPECT_TRUE(are_forms("mengirim", "pengiriman", "id"));
    EXPECT_TRUE(are_forms("mengirim", "dikirimkan", "id"));
    EXPECT_TRUE(are_forms("memperbaiki", "perbaikan", "id"));
    EXPECT_TRUE(are_forms("nuklirnya", "nuklir", "id"));
    EXPECT_TRUE(are_forms("menolak", "ditolak", "id"));
}

TEST(StemsOf, KeepOtherIndonesianWordsApart)
{
    EXPECT_FALSE(are_forms("uang", "waktu", "id"));
    EXPECT_FALSE(are_forms("tolak", "kolak", "id"));
    EXPECT_FALSE(are_forms("sekarang", "karang", "id"));
    EXPECT_FALSE(are_forms("perang", "barang", "id"));
}

TEST(StemsOf, FindTheRootOfEnglishForms)
{
    EXPECT_TRUE(are_forms("attacked", "attacks", "en"));
    EXPECT_TRUE(are_forms("closing", "closed", "en"));
    EXPECT_TRUE(are_forms("libraries", "library", "en"));
    EXPECT_TRUE(are_forms("stopped", "stopping", "en"));
    EXPECT_TRUE(are_forms("programme", "programs", "en"));
    EXPECT_TRUE(are_forms("neighbours", "neighbor", "en"));
    EXPECT_TRUE(are_forms("organised", "organize", "en"));
}

TEST(StemsOf, KeepOtherEnglishWordsApart)
{
    EXPECT_FALSE(are_forms("pier", "pie", "en"));
    EXPECT_FALSE(are_forms("glass", "gla", "en"));
    EXPECT_FALSE(are_forms("fighting", "waiting", "en"));
}

TEST(StemsOf, LeaveWordsOfOtherLanguagesAsTheyAre)
{
    EXPECT_THAT(stems_of("huizen", "nl"), ElementsAre("huizen"));
    EXPECT_THAT(stems_of("", "id"), ElementsAre(""));
}

TEST(StemsOf, LeaveNothingShort)
{
    EXPECT_THAT(stems_of("dinas", "id"), Not(Contains("nas")));
    EXPECT_THAT(stems_of("is", "en"), ElementsAre("is"));
}

} // namespace
} // namespace hearsay
