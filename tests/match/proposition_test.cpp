#include "match/proposition.hpp"

#include <string>

#include <gtest/gtest.h>

#include "support/compared.hpp"

namespace hearsay {
namespace {

/// The terms, apart by blanks: `!` before what is negated, `^` behind names, phrases with `_`.
std::string terms(const char* text, const char* language)
{
    std::string line;
    for (const auto& term : proposition_of(text, language, test::built_in_dictionary()).terms) {
        auto word = term.text;
        for (auto& letter : word) {
            letter = letter == ' ' ? '_' : letter;
        }
        line += (line.empty() ? "" : " ") + std::string(term.is_negated ? "!" : "") + word +
                (term.is_name ? "^" : "");
    }
    return line;
}

TEST(PropositionOf, LeavesOutWhatATranslatorMayPutOtherwise)
{
    EXPECT_EQ(terms("Dermaga itu adalah milik kota", "id"), "dermaga milik kota");
    EXPECT_EQ(terms("The pier is the one that we need", "en"), "pier need");
}

TEST(PropositionOf, TakesPhrasesWhole)
{
    EXPECT_EQ(terms("mereka membeli kapal selam", "id"), "membeli kapal_selam");
    EXPECT_EQ(terms("no ceasefire in North Korea", "en"), "!ceasefire north_korea^");
}

TEST(PropositionOf, ReadsNumbersInDigitsAndWords)
{
    EXPECT_EQ(terms("dua puluh tiga kapal", "id"), "23 kapal");
    EXPECT_EQ(terms("2,5 juta ton", "id"), "2500000 ton");
    EXPECT_EQ(terms("satu juta dua ratus ribu", "id"), "1200000");
    EXPECT_EQ(terms("twenty-two ships", "en"), "22 ships");
    EXPECT_EQ(terms("twelve ships and 30 boats", "en"), "12 ships 30 boats");
    EXPECT_EQ(terms("two hundred thousand", "en"), "200000");
}

TEST(PropositionOf, ReadsDatesHoweverTheyAreWritten)
{
    EXPECT_EQ(terms("pada 12 Mei 2024", "id"), "date_12 month_5 year_2024");
    EXPECT_EQ(terms("(12/5/2024)", "id"), "date_12 month_5 year_2024");
    EXPECT_EQ(terms("on May 12, 2024", "en"), "month_5 date_12 year_2024");
    EXPECT_EQ(terms("on Friday", "en"), "day_5");
    EXPECT_EQ(terms("it may rain", "en"), "may rain");
}

TEST(PropositionOf, NegatesTheNextWordAndCountsNegations)
{
    EXPECT_EQ(terms("kami tidak akan pergi", "id"), "akan !pergi");
    EXPECT_EQ(terms("not only the pier", "en"), "pier");
    const auto& dictionary = test::built_in_dictionary();
    EXPECT_TRUE(proposition_of("nobody came", "en", dictionary).is_negative);
    EXPECT_FALSE(proposition_of("nobody said no", "en", dictionary).is_negative);
}

TEST(PropositionOf, KnowsCountriesByTheirAcronymsInCapitalsAlone)
{
    const auto& dictionary = test::built_in_dictionary();
    const auto with = proposition_of("pasukan AS pergi", "id", dictionary);
    const auto without = proposition_of("they left as soon", "en", dictionary);
    ASSERT_EQ(with.terms.size(), 3U);
    EXPECT_FALSE(with.terms[1].meanings.empty());
    for (const auto& term : without.terms) {
        EXPECT_FALSE(term.is_name) << term.text;
    }
}

TEST(PropositionOf, SaysWhetherItPointsOutOfItself)
{
    const auto& dictionary = test::built_in_dictionary();
    EXPECT_TRUE(proposition_of("Kami menunggu", "id", dictionary).points_outside);
    EXPECT_FALSE(proposition_of("Nelayan menunggu", "id", dictionary).points_outside);
}

TEST(PropositionOf, GuessesALanguageThatIsNotSaid)
{
    const auto& dictionary = test::built_in_dictionary();
    EXPECT_EQ(proposition_of("Kapal itu tidak kembali", "", dictionary).language, "id");
    EXPECT_EQ(proposition_of("The ship has not come back", "xx", dictionary).language, "en");
    EXPECT_EQ(proposition_of("", "", dictionary).language, "");
}

TEST(PropositionOf, KnowsWhoDoesAndWhoIsDoneTo)
{
    const auto& dictionary = test::built_in_dictionary();
    EXPECT_EQ(
        proposition_of("polisi menangkapnya", "id", dictionary).terms[1].voice, Voice::active);
    EXPECT_EQ(proposition_of("dia ditangkap", "id", dictionary).terms[0].voice, Voice::passive);
    EXPECT_EQ(
        proposition_of("he was arrested by police", "en", dictionary).terms[0].voice,
        Voice::passive);
}

TEST(PropositionOf, StopsAtALengthThatNoClaimHas)
{
    std::string text;
    for (int word = 0; word < 10000; ++word) {
        text += "kata" + std::to_string(word) + "x ";
    }
    EXPECT_LE(proposition_of(text, "id", test::built_in_dictionary()).terms.size(), most_terms);
}

} // namespace
} // namespace hearsay
