#include "read/page_words.hpp"

#include <set>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.hpp"

namespace hearsay {
namespace {

std::string refusal(const std::string& text)
{
    try {
        parse_page_words(text, "words.json");
        return "";
    } catch (const InputError& error) {
        return error.what();
    }
}

TEST(ParsePageWords, ReadsPhrasesAndNames)
{
    const auto words = parse_page_words(
        R"({"pages":1,"language":"nl","see_also":["lees ook"],"zones":{"cet":"+01:00"}})", "w");
    EXPECT_EQ(words.language, "nl");
    ASSERT_EQ(words.phrases.size(), 1U);
    EXPECT_EQ(words.phrases[0], (PagePhrase{PageClass::see_also, "lees ook"}));
    EXPECT_EQ(words.zones.at(0).second, "+01:00");
}

TEST(ParsePageWords, NamesThePlaceOfWhatIsWrong)
{
    EXPECT_EQ(
        refusal(R"({"pages":1,"language":"nl","see_alzo":[]})"),
        "words.json /see_alzo: unknown key, did you mean 'see_also'?");
    EXPECT_EQ(
        refusal(R"({"pages":1,"language":"nl","notice":["Delen"]})"),
        "words.json /notice/0: found string 'Delen', expected a word in lower case");
    EXPECT_EQ(
        refusal(R"({"pages":1,"language":"nl","months":[]})"),
        "words.json /months: expected 12 lists of names");
    EXPECT_EQ(refusal("[]"), "words.json: found an empty array, expected an object");
    EXPECT_NE(refusal(R"({"language":"nl"})"), "");
    EXPECT_NE(refusal("{"), "");
}

TEST(BuiltInPageWords, HaveNoPhraseTwiceInAClass)
{
    for (const auto& words : built_in_page_words()) {
        std::set<std::pair<PageClass, std::string>> seen;
        for (const auto& phrase : words.phrases) {
            EXPECT_TRUE(seen.emplace(phrase.page_class, phrase.words).second) << phrase.words;
        }
        EXPECT_EQ(words.months.size(), 12U);
        EXPECT_EQ(words.days.size(), 7U);
        EXPECT_FALSE(words.function_words.empty());
    }
}

} // namespace
} // namespace hearsay
