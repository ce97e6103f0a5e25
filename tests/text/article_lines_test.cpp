#include "text/article_lines.hpp"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/carried.hpp"
#include "text/characters.hpp"

namespace hearsay {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// The lines of `kind`, as they stand.
std::vector<std::string> of_kind(const std::string& text, LineKind kind)
{
    std::vector<std::string> found;
    for (const auto& line : lines_of(text, test::carried_page_words(), test::carried_gazetteer())) {
        if (line.kind == kind) {
            found.emplace_back(words_of(text, line.span));
        }
    }
    return found;
}

std::vector<std::string> body(const std::string& text)
{
    return of_kind(text, LineKind::body);
}

const std::string page =
    "Beranda\n"
    "Perahu Terakhir Meninggalkan Teluk Seram\n"
    "Reporter: Tia Latu | Editor: Ola Rumah\n"
    "Selasa, 5 Maret 2024 | 11:03 WIB\n"
    "Perahu di dermaga (kabarteluk.com/Tia)\n"
    "\n"
    "AMBON, kabarteluk.com - Perahu terakhir meninggalkan teluk itu pada Selasa pagi.\n"
    "Baca Juga: Bupati: Dermaga Akan Dibangun Lagi\n"
    "\u201cKami tidak akan kembali,\u201d kata nakhoda Amir Sopa.\n"
    "ADVERTISEMENT\n"
    "Sumber : Reuters\n"
    "(tia/ola)\n"
    "perahu\n"
    "teluk seram\n"
    "BERITA TERKAIT\n"
    "Harga Ikan Naik Lagi\n"
    "Tinggalkan Balasan\n"
    "Alamat email Anda tidak akan dipublikasikan.\n";

TEST(LinesOf, FindsTheArticleOnAPage)
{
    EXPECT_THAT(
        body(page), ElementsAre(
                        "Perahu terakhir meninggalkan teluk itu pada Selasa pagi.",
                        "\u201cKami tidak akan kembali,\u201d kata nakhoda Amir Sopa."));
}

TEST(LinesOf, BeginsTheArticleWithAShortSentence)
{
    const std::string rest =
        "\nAir naik pada malam itu, dan warga lari ke bukit di belakang desa.\n";
    EXPECT_THAT(
        body("Banjir di Teluk Seram\nAmir Sopa mengatakan ia takut." + rest),
        ElementsAre(
            "Amir Sopa mengatakan ia takut.",
            "Air naik pada malam itu, dan warga lari ke bukit di belakang desa."));
    EXPECT_THAT(
        body("AMBON, kabarteluk.com - Dermaga lama dibuka." + rest)[0], "Dermaga lama dibuka.");
}

TEST(LinesOf, TellsWhatStandsAroundIt)
{
    EXPECT_THAT(
        of_kind(page, LineKind::title), ElementsAre("Perahu Terakhir Meninggalkan Teluk Seram"));
    EXPECT_THAT(
        of_kind(page, LineKind::byline), ElementsAre("Reporter: Tia Latu | Editor: Ola Rumah"));
    EXPECT_THAT(of_kind(page, LineKind::date), ElementsAre("Selasa, 5 Maret 2024 | 11:03 WIB"));
    EXPECT_THAT(
        of_kind(page, LineKind::photo), ElementsAre("Perahu di dermaga (kabarteluk.com/Tia)"));
    EXPECT_THAT(
        of_kind(page, LineKind::see_also), ElementsAre(
                                               "Baca Juga: Bupati: Dermaga Akan Dibangun Lagi",
                                               "BERITA TERKAIT", "Harga Ikan Naik Lagi"));
    EXPECT_THAT(of_kind(page, LineKind::credit), ElementsAre("Sumber : Reuters"));
}

TEST(LinesOf, JoinsWhatALinkBrokeApart)
{
    EXPECT_THAT(
        body("Perusahaan itu berkata dalam pernyataannya kepada\nReuters\nbahwa perahunya hilang.\n"
             "Tidak ada yang tahu di mana."),
        ElementsAre(
            "Perusahaan itu berkata dalam pernyataannya kepada\nReuters\nbahwa perahunya hilang.",
            "Tidak ada yang tahu di mana."));
}

TEST(LinesOf, TakesTheTitleAfterABarePrompt)
{
    EXPECT_THAT(
        body("Perahu itu tiba di dermaga pada pagi hari.\nBaca juga:\nBupati: Perahu Itu Tua\n"
             "Lima orang turun dari perahu itu."),
        ElementsAre(
            "Perahu itu tiba di dermaga pada pagi hari.", "Lima orang turun dari perahu itu."));
}

TEST(LinesOf, TakesAPromptNotForTheSentenceBehindIt)
{
    EXPECT_THAT(
        body("Perahu itu tiba di dermaga pada pagi hari.\nBaca Juga\n"
             "Namun hanya lima orang yang turun dari perahu itu."),
        ElementsAre(
            "Perahu itu tiba di dermaga pada pagi hari.",
            "Namun hanya lima orang yang turun dari perahu itu."));
}

TEST(LinesOf, TakesARepeatedParagraphOnce)
{
    const std::string line = "Perahu itu tiba di dermaga pada pagi hari, kata warga.\n";
    EXPECT_THAT(body(line + line + "Lima orang turun.").size(), 2U);
}

TEST(LinesOf, TakesOneWordInASentenceForNoPrompt)
{
    EXPECT_THAT(
        body("Ships left the bay on Monday, the harbour master said.\n"
             "Share prices of the shipping line fell in London on the same day.\n"
             "Related to this, two captains were questioned by police on Tuesday."),
        ElementsAre(
            "Ships left the bay on Monday, the harbour master said.",
            "Share prices of the shipping line fell in London on the same day.",
            "Related to this, two captains were questioned by police on Tuesday."));
}

TEST(LinesOf, TakesEnglishFurnitureOff)
{
    EXPECT_THAT(
        body(
            "Skip to content\nLast Ferry Leaves the Bay\nBy Ann Harbor\nPublished March 5, 2024\n\n"
            "The last ferry left the bay on Tuesday, its captain said.\n"
            "READ MORE: Harbour to close\n"
            "\"We will not return,\" said Tom Quay.\n"
            "Related Articles\nFish prices rise\nLeave a Reply\n"),
        ElementsAre(
            "The last ferry left the bay on Tuesday, its captain said.",
            "\"We will not return,\" said Tom Quay."));
}

TEST(LinesOf, TakesATextWithoutSentencesAsItIs)
{
    EXPECT_THAT(body("perahu\nteluk"), ElementsAre("perahu\nteluk"));
    EXPECT_THAT(body(""), IsEmpty());
    EXPECT_THAT(body("\n \n\t\n"), IsEmpty());
}

TEST(LinesOf, TakesTimeOnlyAsLongAsTheText)
{
    std::string many;
    for (int line = 0; line < 20000; ++line) {
        many += "Baca juga:\n(\n\"\n";
    }
    EXPECT_THAT(body(many), IsEmpty());
}

} // namespace
} // namespace hearsay
