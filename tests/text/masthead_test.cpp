#include "text/masthead.hpp"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/carried.hpp"

namespace hearsay {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Masthead read(const std::string& text, const KnownArticle& known = {})
{
    const auto lines = lines_of(text, test::carried_page_words(), test::carried_gazetteer());
    return masthead_of(text, lines, test::carried_page_words(), test::carried_gazetteer(), known);
}

std::string day(const std::string& text)
{
    const auto published = read(text).published;
    return published.date ? published.date->text + (published.is_inferred ? "?" : "") : "";
}

const std::string sentence = "Perahu itu tiba di dermaga pada pagi hari yang cerah itu.\n";

TEST(MastheadOf, ReadsOutletTitleAuthorsAndDate)
{
    const auto masthead = read(
        "Perahu Terakhir Meninggalkan Teluk\nLaporan: Tia Latu\nRabu, 06 Maret 2024 / 05:49 WIB\n"
        "KONTAN.CO.ID - AMBON. " +
        sentence);
    EXPECT_EQ(masthead.outlet, "KONTAN.CO.ID");
    EXPECT_EQ(masthead.title, "Perahu Terakhir Meninggalkan Teluk");
    EXPECT_THAT(masthead.authors, ElementsAre("Tia Latu"));
    EXPECT_EQ(masthead.published.date->text, "2024-03-06T05:49+07:00");
    EXPECT_FALSE(masthead.published.is_inferred);
    EXPECT_EQ(masthead.published.as_printed, "Rabu, 06 Maret 2024 / 05:49 WIB");
    EXPECT_EQ(masthead.language, "id");
}

TEST(MastheadOf, TakesLinesOfNamesAndDatesForNoTitle)
{
    const auto with_bar = read(
        "Last Boat Leaves the Bay\nBy Tara Voss and Miguel Ibarra | Oct. 9, 2023\n\n" + sentence);
    EXPECT_EQ(with_bar.title, "Last Boat Leaves the Bay");
    EXPECT_THAT(with_bar.authors, ElementsAre("Tara Voss", "Miguel Ibarra"));
    EXPECT_EQ(with_bar.published.date->text, "2023-10-09");
    const auto with_dot = read(
        "Last Boat Leaves the Bay\nBay News · Posted: Sep 18, 2023 4:00 PM EDT | Last Updated: "
        "September 18\n\n" +
        sentence);
    EXPECT_EQ(with_dot.title, "Last Boat Leaves the Bay");
    EXPECT_EQ(with_dot.published.date->text, "2023-09-18T16:00-04:00");
    const auto small = read(
        "Perahu Terakhir Meninggalkan Teluk\noleh Nurlaila Basri\n12 Februari 2024\n\n" + sentence);
    EXPECT_EQ(small.title, "Perahu Terakhir Meninggalkan Teluk");
    EXPECT_THAT(small.authors, ElementsAre("Nurlaila Basri"));
}

TEST(MastheadOf, LeavesOpenWhatNothingTells)
{
    const auto masthead = read(sentence);
    EXPECT_EQ(masthead.outlet, "");
    EXPECT_EQ(masthead.title, "");
    EXPECT_THAT(masthead.authors, IsEmpty());
    EXPECT_FALSE(masthead.published.date);
    EXPECT_THAT(masthead.credits, IsEmpty());
}

TEST(MastheadOf, LetsWhatIsKnownWin)
{
    KnownArticle known;
    known.outlet = "Antara";
    known.title = "Perahu";
    known.language = "ms";
    known.published = "Diperbarui 20 Jun 2025, 14:37 WIB";
    known.authors = {"Ola Rumah"};
    const auto masthead =
        read("Laporan: Tia Latu\nSelasa, 5 Maret 2024\nAMBON, KOMPAS.TV - " + sentence, known);
    EXPECT_EQ(masthead.outlet, "Antara");
    EXPECT_EQ(masthead.title, "Perahu");
    EXPECT_EQ(masthead.language, "ms");
    EXPECT_THAT(masthead.authors, ElementsAre("Ola Rumah"));
    EXPECT_EQ(masthead.published.date->text, "2025-06-20T14:37+07:00");
    EXPECT_EQ(masthead.published.as_printed, known.published);
}

TEST(MastheadOf, TakesTheOutletFromTheAddress)
{
    KnownArticle known;
    known.url = "https://news.detik.com/berita/2024/03/05/perahu";
    const auto masthead = read(sentence, known);
    EXPECT_EQ(masthead.outlet, "detikcom");
    EXPECT_EQ(masthead.published.date->text, "2024-03-05");
    EXPECT_TRUE(masthead.published.is_inferred);
}

TEST(MastheadOf, ReadsCreditsOfTheWholeArticle)
{
    EXPECT_THAT(read(sentence + "Sumber : CNN\n").credits, ElementsAre("CNN"));
    EXPECT_THAT(read(sentence + "Sumber: Reuters, BBC\n").credits, ElementsAre("Reuters", "BBC"));
    EXPECT_THAT(read(sentence + "Sumber: berbagai sumber\n").credits, IsEmpty());
}

TEST(MastheadOf, TakesAnAgencyForTheSourceOfSomebodyElsesPage)
{
    KnownArticle known;
    known.outlet = "The Jakarta Post";
    const std::string text =
        "LIMA (AP) \u2014 The ships left the bay on Monday, the captain said.\n";
    EXPECT_THAT(read(text, known).credits, ElementsAre("AP"));
    EXPECT_EQ(read(text).outlet, "AP");
    EXPECT_THAT(read(text).credits, IsEmpty());
}

TEST(MastheadOf, InfersTheDayThatNewsNames)
{
    EXPECT_EQ(
        day("Perahu itu tiba pada Senin (4/3/2024). Kata dia, Kamis (7/3/2024)."), "2024-03-07?");
    EXPECT_EQ(day("Perahu itu tiba pada Kamis, 7-3-24, kata dia di dermaga."), "2024-03-07?");
    EXPECT_EQ(day("Perahu itu akan tiba pada Kamis (7/3/2024), kata warga."), "");
    EXPECT_EQ(day("Perahu itu tiba pada Senin (7/3/2024), kata warga."), ""); // it was a Thursday
    EXPECT_EQ(day("Perahu itu dibuat pada 7 Maret 1980, kata warga di sana."), "");
}

TEST(MastheadOf, MendsAYearThatCannotBeOnlyByItsWeekday)
{
    const auto masthead = read("Perahu itu tiba, kata dia, Kamis (7/3/2204) di dermaga.");
    EXPECT_EQ(masthead.published.date->text, "2024-03-07");
    EXPECT_TRUE(masthead.published.is_inferred);
    EXPECT_EQ(masthead.published.as_printed, "Kamis (7/3/2204)");
    const auto hopeless = read("Perahu itu tiba, kata dia, Kamis (7/3/8888) di dermaga.");
    EXPECT_FALSE(hopeless.published.date);
    EXPECT_EQ(hopeless.published.as_printed, "Kamis (7/3/8888)");
}

TEST(MastheadOf, ReadsEnglishNumbersByTheOutletsCountry)
{
    KnownArticle known;
    known.language = "en";
    known.published = "3/5/2024";
    known.outlet = "CNN";
    EXPECT_EQ(read(sentence, known).published.date->text, "2024-03-05");
    known.outlet = "BBC";
    EXPECT_EQ(read(sentence, known).published.date->text, "2024-05-03");
}

} // namespace
} // namespace hearsay
