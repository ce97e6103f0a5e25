#include "text/page_vocabulary.hpp"

#include <gtest/gtest.h>

#include "support/carried.hpp"

namespace hearsay {
namespace {

using test::carried_page_words;

TEST(PageVocabulary, FindsTheLongestPhraseAtTheBeginning)
{
    const auto opening = carried_page_words().opening("baca juga: banjir surut");
    EXPECT_TRUE(opening.is(PageClass::see_also));
    EXPECT_EQ(opening.size, 9U);
}

TEST(PageVocabulary, TakesNoPartOfAWord)
{
    EXPECT_EQ(carried_page_words().opening("bacaan anak").size, 0U);
    EXPECT_EQ(carried_page_words().opening("", PageClass::notice), 0U);
}

TEST(PageVocabulary, FindsPhrasesOfOneClassAnywhere)
{
    EXPECT_TRUE(carried_page_words().has("tiga perahu. foto: dok. pribadi", PageClass::photo));
    EXPECT_FALSE(carried_page_words().has("tiga perahu di dermaga", PageClass::photo));
}

TEST(PageVocabulary, TellsIndonesianFromEnglish)
{
    EXPECT_EQ(
        carried_page_words().language_of("Warga yang tinggal di tepi sungai itu tidak akan pindah."),
        "id");
    EXPECT_EQ(
        carried_page_words().language_of("The people who live by the river said that it is high."),
        "en");
    EXPECT_EQ(carried_page_words().language_of("Die Leute am Fluss wollen bleiben."), "");
    EXPECT_EQ(carried_page_words().language_of(""), "");
}

TEST(PageVocabulary, KnowsMonthsDaysAndZonesInBothLanguages)
{
    EXPECT_EQ(carried_page_words().month("agustus"), 8U);
    EXPECT_EQ(carried_page_words().month("august"), 8U);
    EXPECT_EQ(carried_page_words().day("ahad"), 7U);
    EXPECT_EQ(carried_page_words().day("monday"), 1U);
    EXPECT_EQ(carried_page_words().zone("wita"), "+08:00");
    EXPECT_EQ(carried_page_words().month("kamis"), 0U);
}

} // namespace
} // namespace hearsay
