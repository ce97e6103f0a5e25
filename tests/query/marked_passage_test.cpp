#include "query/marked_passage.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hearsay {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const std::string hash(64, 'a');

PassagePiece piece(const char* words, std::optional<Part> part = std::nullopt)
{
    return {words, part};
}

TEST(MarkedPassage, IsTheLinesOfTheContentWithAllPartsMarked)
{
    const std::string text = "Top\n“Dry,” said Ann.\nEnd by CNN";
    EXPECT_THAT(
        marked_passage(
            text, hash,
            {{hash, Part::content, 5, 8},
             {hash, Part::cue, 11, 15},
             {hash, Part::speaker, 16, 19},
             {hash, Part::relay, 28, 31}}),
        ElementsAre(
            piece("“"), piece("Dry", Part::content), piece(",” "), piece("said", Part::cue),
            piece(" "), piece("Ann", Part::speaker), piece(".")));
}

TEST(MarkedPassage, MarksWhatStandsWithinTheContent)
{
    EXPECT_THAT(
        marked_passage("a b c", hash, {{hash, Part::content, 0, 5}, {hash, Part::cue, 2, 3}}),
        ElementsAre(piece("a ", Part::content), piece("b", Part::cue), piece(" c", Part::content)));
}

TEST(MarkedPassage, TakesOtherEvidenceWhereThereIsNoContent)
{
    EXPECT_THAT(
        marked_passage("x\nby CNN", hash, {{hash, Part::relay, 5, 8}}),
        ElementsAre(piece("by "), piece("CNN", Part::relay)));
}

TEST(MarkedPassage, LeavesOutWhatLiesElsewhere)
{
    EXPECT_THAT(marked_passage("short", hash, {{hash, Part::content, 3, 99}}), IsEmpty());
    EXPECT_THAT(
        marked_passage("short", hash, {{std::string(64, 'b'), Part::content, 0, 2}}), IsEmpty());
    EXPECT_THAT(marked_passage("short", hash, {{hash, Part::content, 2, 2}}), IsEmpty());
    EXPECT_THAT(marked_passage("", hash, {}), IsEmpty());
}

TEST(MarkedPassage, IsCutWhereALineIsEndless)
{
    std::string text;
    for (int letter = 0; letter < 5000; ++letter) {
        text += "é";
    }
    const auto pieces = marked_passage(text, hash, {{hash, Part::content, 0, 4000}});
    ASSERT_EQ(pieces.size(), 1U);
    EXPECT_LE(pieces[0].words.size(), 2000U);
    EXPECT_EQ(pieces[0].words.size() % 2, 0U);
}

} // namespace
} // namespace hearsay
