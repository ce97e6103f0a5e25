// Texts that nobody wrote to be read: none may crash, hang, or put a span outside itself.
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "read/lexicon.hpp"
#include "support/attributions_of.hpp"
#include "support/built_in_extractor.hpp"
#include "support/source_folder.hpp"

namespace hearsay {
namespace {

std::string repeated(std::string_view part, std::size_t times)
{
    std::string text;
    for (std::size_t i = 0; i < times; ++i) {
        text += part;
    }
    return text;
}

void expect_inside(const std::vector<TextSpan>& spans, std::size_t size)
{
    for (const auto& span : spans) {
        ASSERT_LT(span.begin, span.end);
        ASSERT_LE(span.end, size);
    }
}

void expect_all_inside(const std::string& text)
{
    for (const std::string_view language : {"id", "en"}) {
        for (const auto& found : test::attributions_of(language, text)) {
            EXPECT_FALSE(found.content.empty());
            for (const auto* spans :
                 {&found.content, &found.source, &found.cue, &found.addressee, &found.role,
                  &found.affiliation, &found.date}) {
                expect_inside(*spans, text.size());
            }
            for (const auto& relay : found.via) {
                expect_inside({relay.words}, text.size());
            }
        }
    }
}

TEST(HostileTexts, OfMarksThatNothingPairs)
{
    for (const std::string_view mark : {"“", "”", "\"", "‘", "'", "(", "((\"", "“a ”b, kata “c "}) {
        expect_all_inside(repeated(mark, 20'000));
    }
}

TEST(HostileTexts, OfOneCueOverAndOver)
{
    for (const std::string_view cue :
         {"kata ", "menurut ", ", kata Budi", "said ", ", he said", "dikutip dari CNN ",
          "baik X maupun ", "Ketua dan Wakil, ", "Mr. ", "Komisaris Besar (",
          "Senin (1/2/2025) "}) {
        expect_all_inside(repeated(cue, 4'000));
    }
}

TEST(HostileTexts, OfOneLineWithoutAFullStop)
{
    expect_all_inside(
        repeated("Kepala Dinas Air Solo Budi Raharjo mengatakan bahwa air naik dan ", 20'000));
    expect_all_inside(std::string(1'000'000, 'a'));
}

/// Texts of words of both lexicons, names and marks, in any order: phrases stand where no grammar
/// expects them, as at the very beginning.
TEST(HostileTexts, OfTheGrammarsOwnWordsInAnyOrder)
{
    std::vector<std::string> words{"Andi", "Anna Lee", "Reuters", "BBC", "3", "Senin"};
    for (const auto& lexicon : built_in_lexicons()) {
        for (const auto& entry : lexicon.entries) {
            words.push_back(entry.words);
        }
    }
    const std::vector<std::string> joints{" ",   " ",  " ",  ", ", ". ", ".\n", "\n", ": ",   " \"",
                                          "\" ", " “", "” ", " (", ") ", "; ",  "? ", ".\n\n"};
    std::mt19937 random(5);
    const auto any_of = [&](const std::vector<std::string>& all) {
        return all[random() % all.size()];
    };
    for (int text = 0; text < 4000; ++text) {
        std::string made;
        for (auto left = 2 + random() % 30; left > 0; --left) {
            auto word = any_of(words);
            if (random() % 4 == 0 && word.front() >= 'a' && word.front() <= 'z') {
                word.front() = static_cast<char>(word.front() - 'a' + 'A');
            }
            made += word + any_of(joints);
        }
        expect_all_inside(made);
    }
}

TEST(HostileTexts, OfBytesThatAreNoText)
{
    std::mt19937 random(7);
    std::string bytes(100'000, '\0');
    for (auto& byte : bytes) {
        byte = static_cast<char>(random());
    }
    expect_all_inside(bytes);
    expect_all_inside("\xe2\x80");
    expect_all_inside("kata \xc2");
    expect_all_inside("“A,” kata \xe2");
}

/// Through all of the extractor, in which lines, mastheads and dates are read as well.
void expect_read(const std::string& text, std::size_t attributions)
{
    ArticleText article;
    article.text = text;
    const auto found = test::built_in_extractor().read(article);
    EXPECT_EQ(found.attributions.size(), attributions) << text.substr(0, 40);
}

TEST(HostilePages, OfMarksByTheMillionSayNothing)
{
    for (const std::string_view mark : {"(", "[", "\"", "“", "”", "‘", ",", ".", "\n", "- ", "|"}) {
        expect_read(repeated(mark, 1'000'000), 0);
    }
    expect_read(repeated("“a” ", 250'000), 0);
    expect_read(repeated("12/3/2024 Senin ", 60'000), 0);
    expect_read(repeated("Baca Juga: Kremlin: Putin bertemu Kim\n", 20'000), 0);
}

TEST(HostilePages, InLanguagesWithoutLexiconSayNothing)
{
    expect_read(repeated("国务院总理表示，“经济将继续增长。”\n", 20'000), 0);
    expect_read(repeated("قال الرئيس: «إن الاقتصاد سينمو هذا العام».\n", 20'000), 0);
    expect_read(repeated("„Wir bleiben hier“, sagte der Bürgermeister am Montag.\n", 20'000), 0);
}

TEST(HostileTexts, ThatOnceBrokeTheGrammarAreRead)
{
    const std::filesystem::path folder =
        std::filesystem::path(test::source_folder()) / "tests/fuzz/failed/extract";
    std::size_t count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        std::ifstream file(entry.path(), std::ios::binary);
        expect_all_inside({std::istreambuf_iterator<char>(file), {}});
        ++count;
    }
    EXPECT_GT(count, 0U);
}

} // namespace
} // namespace hearsay
