#include "text/quoted_words.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/found.hpp"
#include "text/characters.hpp"

namespace hearsay {
namespace {

using test::span_of;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::string bare(std::string_view text)
{
    const TextSpan all{0, static_cast<std::uint32_t>(text.size())};
    return std::string(words_of(text, without_marks(text, all)));
}

TEST(WithoutMarks, TakesMarksBlanksAndACommaOff)
{
    EXPECT_EQ(bare("\u201cThe bay is dry,\u201d"), "The bay is dry");
    EXPECT_EQ(bare(" \"The bay is dry.\" "), "The bay is dry.");
    EXPECT_EQ(bare("\u2018\u201cDry!\u201d\u2019"), "Dry!");
    EXPECT_EQ(bare("\u201d\u201d"), "");
    EXPECT_EQ(bare(",,,"), "");
}

TEST(WithoutMarks, LeavesThoseOfWordsQuotedWithin)
{
    EXPECT_EQ(bare("they call it \u201ca lock\u201d"), "they call it \u201ca lock\u201d");
    EXPECT_EQ(bare("\u201ca lock\u201d is what it is,"), "\u201ca lock\u201d is what it is");
    EXPECT_EQ(bare("\"tide\" and \"ebb\","), "\"tide\" and \"ebb\"");
    EXPECT_EQ(bare("\u201cIt is \u2018a lock\u2019\u201d"), "It is \u2018a lock\u2019");
    EXPECT_EQ(bare("the pilots\u2019"), "the pilots");
}

TEST(SentencesOf, PartsASentenceBehindTheCueFromTheOneBeforeIt)
{
    const std::string_view text = "\u201cThe bay is dry,\u201d she said. \u201cNobody sails.\u201d";
    const auto sentences = sentences_of(
        text,
        {span_of(text, "\u201cThe bay is dry,\u201d"), span_of(text, "\u201cNobody sails.\u201d")});
    ASSERT_EQ(sentences.size(), 2U);
    EXPECT_EQ(joined_words(text, sentences[1]), "Nobody sails.");
}

TEST(SentencesOf, PartsThemWhereTheSpansComeWithoutTheirMarks)
{
    const std::string_view text =
        "\u201cThe bay is dry,\u201d she told CNN. \u201cNobody sails.\u201d";
    const auto sentences =
        sentences_of(text, {span_of(text, "The bay is dry"), span_of(text, "Nobody sails.")});
    ASSERT_EQ(sentences.size(), 2U);
}

TEST(SentencesOf, KeepsOneSentenceTogetherOverTheCue)
{
    const std::string_view text = "\u201cThe bay,\u201d she said, \u201cis dry.\u201d";
    const auto sentences = sentences_of(
        text, {span_of(text, "\u201cThe bay,\u201d"), span_of(text, "\u201cis dry.\u201d")});
    ASSERT_EQ(sentences.size(), 1U);
    EXPECT_EQ(joined_words(text, sentences[0]), "The bay is dry.");
}

TEST(SentencesOf, LeavesEmptyQuotationsOut)
{
    const std::string_view text = "\u201c\u201d";
    EXPECT_THAT(sentences_of(text, {{0, 6}}), IsEmpty());
    EXPECT_THAT(sentences_of(text, {}), IsEmpty());
}

TEST(JoinedWords, StandOnOneLine)
{
    const std::string_view text = "the bay\n\n  is\tdry";
    EXPECT_EQ(joined_words(text, {{0, 17}}), "the bay is dry");
}

} // namespace
} // namespace hearsay
