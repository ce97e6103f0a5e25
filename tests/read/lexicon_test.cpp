#include "read/lexicon.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.hpp"

namespace hearsay {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::string error_of(const std::string& text)
{
    try {
        parse_lexicon(text, "mine.json");
    } catch (const InputError& error) {
        return error.what();
    }
    return "no error";
}

TEST(ReadLexicon, TakesWordsByTheirClasses)
{
    const auto lexicon = parse_lexicon(
        R"({"lexicon": 1, "language": "jv", "classes": {"says": ["ngendika"], "role": ["pak lurah"]}})",
        "mine.json");
    EXPECT_EQ(lexicon.language, "jv");
    EXPECT_EQ(lexicon.inflection, Inflection::none);
    EXPECT_THAT(
        lexicon.entries,
        ElementsAre(
            LexiconEntry{WordClass::says, "ngendika"}, LexiconEntry{WordClass::role, "pak lurah"}));
}

TEST(ReadLexicon, NamesThePlaceOfWhatIsWrong)
{
    const std::string start = R"({"lexicon": 1, "language": "id", "classes": )";
    EXPECT_THAT(
        error_of(start + R"({"say": ["kata"]}})"),
        HasSubstr("mine.json /classes/say: unknown class, did you mean 'says'?"));
    EXPECT_THAT(
        error_of(start + R"({"says": ["a", "Kata"]}})"),
        HasSubstr("mine.json /classes/says/1: found string 'Kata', expected a word in lower case"));
    EXPECT_THAT(error_of(start + R"({"says": ["dua  kata"]}})"), HasSubstr("single blanks"));
    EXPECT_THAT(
        error_of(start + R"({"says": [7]}})"), HasSubstr("/classes/says/0: found number 7, expected a string"));
    EXPECT_THAT(error_of(start + R"({}, "inflection": "latin"})"), HasSubstr("found 'latin'"));
    EXPECT_THAT(error_of(start + R"({}, "colour": 1})"), HasSubstr("/colour: unknown key"));
    EXPECT_THAT(error_of(R"({"lexicon": 1, "classes": {}})"), HasSubstr("`language` is missing"));
    EXPECT_THAT(
        error_of(R"({"language": "id", "classes": {}})"), HasSubstr("`lexicon` is missing"));
    EXPECT_THAT(error_of("[]"), HasSubstr("expected an object"));
    EXPECT_THAT(error_of("{"), HasSubstr("mine.json"));
}

TEST(ReadLexicon, BringsIndonesianAndEnglish)
{
    const auto lexicons = built_in_lexicons();
    ASSERT_EQ(lexicons.size(), 2U);
    EXPECT_EQ(lexicons[0].language, "id");
    EXPECT_EQ(lexicons[0].inflection, Inflection::indonesian);
    EXPECT_EQ(lexicons[1].language, "en");
    EXPECT_EQ(lexicons[1].inflection, Inflection::english);
}

} // namespace
} // namespace hearsay
