#include "read/meanings.hpp"

#include <map>
#include <set>
#include <string>

#include <gtest/gtest.h>

#include "base/error.hpp"

namespace hearsay {
namespace {

std::string refusal(const std::string& text)
{
    try {
        parse_meanings(text, "words.json");
        return "";
    } catch (const InputError& error) {
        return error.what();
    }
}

TEST(ParseMeanings, ReadsEachPart)
{
    const auto meanings = parse_meanings(
        R"({"meanings":1,"light":{"nl":["de"]},"negations":{"nl":["niet"]},"pointing":{"nl":["wij"]},
            "numbers":{"nl":{"twee":2}},"multipliers":{"nl":{"miljoen":1000000}},
            "same":[{"nl":["huis"],"en":["house"]}],"markers":[{"nl":["zal"]}],
            "opposites":[["huis","zal"]]})",
        "w");
    EXPECT_EQ(meanings.light.at("nl").at(0), "de");
    EXPECT_EQ(meanings.pointing.at("nl").at(0), "wij");
    EXPECT_EQ(meanings.negations.at("nl").at(0), "niet");
    EXPECT_EQ(meanings.numbers.at("nl").at("twee"), 2);
    EXPECT_EQ(meanings.multipliers.at("nl").at("miljoen"), 1e6);
    ASSERT_EQ(meanings.same.size(), 2U);
    EXPECT_FALSE(meanings.same[0].is_marker);
    EXPECT_TRUE(meanings.same[1].is_marker);
    EXPECT_EQ(meanings.opposites.at(0).size(), 2U);
}

TEST(ParseMeanings, NamesThePlaceOfWhatIsWrong)
{
    EXPECT_EQ(
        refusal(R"({"meanings":1,"light":{"en":["The"]}})"),
        "words.json /light/en/0: found string 'The', expected a word in lower case");
    EXPECT_EQ(
        refusal(R"({"meanings":1,"numbers":{"en":{"two":"2"}}})"),
        "words.json /numbers/en/two: found string '2', expected a number");
    EXPECT_NE(refusal(R"({"meanings":2})"), "");
    EXPECT_NE(refusal(R"({"light":{}})"), "");
    EXPECT_NE(refusal(R"({"meanings":1,"heavy":{}})"), "");
    EXPECT_NE(refusal("[]"), "");
    EXPECT_NE(refusal("{"), "");
}

TEST(BuiltInMeanings, HaveNoWordTwiceInARowNorBothLightAndNegating)
{
    const auto meanings = built_in_meanings();
    for (const auto& meaning : meanings.same) {
        for (const auto& [language, words] : meaning.words) {
            const std::set<std::string> each(words.begin(), words.end());
            EXPECT_EQ(each.size(), words.size()) << words.front();
        }
    }
    for (const auto& [language, words] : meanings.light) {
        const auto& negations = meanings.negations.at(language);
        const std::set<std::string> denied(negations.begin(), negations.end());
        for (const auto& word : words) {
            EXPECT_FALSE(denied.contains(word)) << word;
        }
    }
}

TEST(BuiltInMeanings, NameOnlyKnownMeaningsAsOpposites)
{
    const auto meanings = built_in_meanings();
    std::set<std::string> known;
    for (const auto& meaning : meanings.same) {
        for (const auto& [language, words] : meaning.words) {
            known.insert(words.begin(), words.end());
        }
    }
    for (const auto& list : meanings.opposites) {
        EXPECT_GE(list.size(), 2U);
        for (const auto& word : list) {
            EXPECT_TRUE(known.contains(word)) << word;
        }
    }
    for (const auto& word : meanings.turning) {
        EXPECT_TRUE(known.contains(word)) << word;
    }
}

} // namespace
} // namespace hearsay
