#include "text/dateline.hpp"

#include <gtest/gtest.h>

#include "support/carried.hpp"

namespace hearsay {
namespace {

/// `outlet|what is left`, the outlet in brackets if it stands so; "none".
std::string read(std::string_view line)
{
    const TextSpan all{0, static_cast<std::uint32_t>(line.size())};
    const auto dateline = dateline_of(line, all, test::carried_gazetteer());
    if (!dateline) {
        return "none";
    }
    const auto outlet = line.substr(
        dateline->outlet.begin, dateline->outlet.end - dateline->outlet.begin);
    const auto brackets = dateline->in_brackets ? "()" : "";
    return std::string(outlet) + brackets + "|" + std::string(line.substr(dateline->words.end));
}

TEST(DatelineOf, ReadsPlaceAndOutletInEitherOrder)
{
    EXPECT_EQ(read("AMBON, KOMPAS.TV - Perahu itu tiba."), "KOMPAS.TV|Perahu itu tiba.");
    EXPECT_EQ(read("KONTAN.CO.ID - AMBON. Perahu itu tiba."), "KONTAN.CO.ID|Perahu itu tiba.");
    EXPECT_EQ(read("TEMPO.CO, Ambon - Perahu itu tiba."), "TEMPO.CO|Perahu itu tiba.");
    EXPECT_EQ(read("REPUBLIKA.CO.ID, AMBON -- Perahu itu."), "REPUBLIKA.CO.ID|Perahu itu.");
    EXPECT_EQ(read("Ambon, CNN Indonesia -- Perahu itu tiba."), "CNN Indonesia|Perahu itu tiba.");
}

TEST(DatelineOf, TakesAnUnknownHostForAnOutlet)
{
    EXPECT_EQ(read("AMBON, kabarteluk.com \u2013 Perahu itu."), "kabarteluk.com|Perahu itu.");
}

TEST(DatelineOf, KnowsAnAgencyByItsBrackets)
{
    EXPECT_EQ(read("LONDON, March 3 (Reuters) - Ships left."), "Reuters()|Ships left.");
    EXPECT_EQ(read("LIMA (AP) \u2014 Ships left."), "AP()|Ships left.");
}

TEST(DatelineOf, FindsWhereALostBlankWas)
{
    EXPECT_EQ(read("Liputan6.com, AmbonPerahu itu tiba."), "Liputan6.com|Perahu itu tiba.");
    EXPECT_EQ(read("AMBON-Perahu itu tiba."), "|Perahu itu tiba.");
}

TEST(DatelineOf, ReadsAPlaceOnALineOfItsOwn)
{
    EXPECT_EQ(read("Ambon\n-\nPerahu itu tiba."), "|Perahu itu tiba.");
}

TEST(DatelineOf, TakesNoDashWithinASentence)
{
    EXPECT_EQ(read("Perahu itu - yang tertua - tiba."), "none");
    EXPECT_EQ(read("Hari-hari itu sepi."), "none");
    EXPECT_EQ(read("HITUNG-hitungan pajak perahu."), "none");
    EXPECT_EQ(read(""), "none");
    EXPECT_EQ(read("-"), "none");
}

} // namespace
} // namespace hearsay
