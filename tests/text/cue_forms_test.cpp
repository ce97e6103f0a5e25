// Cues that stand in forms of their own, in sentences of its own.
#include <gtest/gtest.h>

#include "support/attributions_of.hpp"
#include "support/said_cases.hpp"

namespace hearsay {
namespace {

using test::expect_found;
using test::expect_speakers;

TEST(CueForms, OfAConviction)
{
    expect_found({
        {"en",
         "Holm is convinced that the quay will hold.",
         {"indirect | that the quay will hold | Holm | is convinced"}},
        {"en",
         "The pilots are worried that the quay will fall.",
         {"indirect | the quay will fall | The pilots | are worried that"}},
    });
    for (const std::string_view text :
         {"Holm is not convinced that the quay will hold.", "Holm isn't convinced it will hold."}) {
        const auto found = test::attributions_of("en", text);
        ASSERT_EQ(found.size(), 1U) << text;
        EXPECT_EQ(found.front().stance, Stance::doubts) << text;
    }
}

TEST(CueForms, BetweenAsAndAComma)
{
    expect_found({
        {"en",
         "As Holm noted, the quay was built on sand.",
         {"indirect | the quay was built on sand | Holm | noted"}},
        {"en",
         "The quay is old, as Holm has pointed out.",
         {"indirect | The quay is old | Holm | pointed out"}},
        {"en", "As the tide rose, the quay was closed.", {}},
    });
}

TEST(CueForms, BehindAnotherVerb)
{
    expect_found({
        {"en",
         "Holm went on to say that the quay was closed.",
         {"indirect | that the quay was closed | Holm | say"}},
        {"en", "Holm came to say that the quay was closed.", {}},
    });
}

TEST(CueForms, OfWhatMayBeSaidAreNoneButSomeAre)
{
    expect_found({
        {"en",
         "Holm would say only that the quay was closed.",
         {"indirect | only that the quay was closed | Holm | say"}},
        {"en",
         "Holm would often say that the quay was closed.",
         {"indirect | that the quay was closed | Holm | say"}},
        {"en",
         "The quay is closed, Holm told reporters.",
         {"indirect | The quay is closed | Holm | told"}},
    });
}

TEST(CueForms, OfCountsAndOfDocuments)
{
    expect_found({
        {"id",
         "Dinas Perikanan mencatat ada 30 kapal baru pada Maret.",
         {"indirect | ada 30 kapal baru pada Maret | Dinas Perikanan | mencatat"}},
        {"en",
         "Catches are falling, the study found.",
         {"indirect | Catches are falling | the study | found"}},
        {"en", "Catches are falling, the pilots found.", {}},
    });
}

TEST(CueForms, BehindNumbersInASubject)
{
    expect_found({
        {"en",
         "“I swam,” the 32-year-old told reporters.",
         {"direct | I swam, | the 32-year-old | told"}},
        {"en",
         "The mother of two said she swam to the quay.",
         {"indirect | she swam to the quay | The mother of two | said"}},
    });
}

TEST(CueForms, BehindAnAppositionAreNotTurnedRound)
{
    expect_found({
        {"en",
         "A spokesperson for the port, Ann Roe, confirmed the leak in an emailed statement.",
         {"indirect | the leak in an emailed statement | A spokesperson for the port, Ann Roe | "
          "confirmed"}},
        {"en",
         "The quay is closed, confirmed the city's port agency.",
         {"indirect | The quay is closed | the city's port agency | confirmed"}},
    });
}

TEST(CueForms, OfDemikianBeforeAName)
{
    expect_found({
        {"id",
         R"("Kapal sudah sandar," demikian Hendra Gunawan.)",
         {"direct | Kapal sudah sandar, | Hendra Gunawan | demikian"}},
    });
}

TEST(CueForms, OfCracksAndSmiles)
{
    expect_found({
        {"en",
         "“It was a wet night,” cracked Holm.",
         {"direct | It was a wet night, | Holm | cracked"}},
        {"en", "Holm sat down, cracking a smile at the crew.", {}},
    });
}

TEST(CueForms, OfNounsBehindAnArticleAreNobodys)
{
    const auto plan = test::found_in("en", "Holm called the plan “half-baked.”");
    ASSERT_EQ(plan.size(), 1U);
    EXPECT_EQ(plan.front(), "mixed | the plan “half-baked.” | Holm | called");
    expect_found({
        {"en",
         "Holm said in a statement: “The quay is closed.”",
         {"direct | The quay is closed. | Holm | said"}},
    });
}

TEST(CueForms, OfDoingAreNoSpeechWhereOnlyAPlaceFollows)
{
    expect_found({{"en", "The pilots protested outside the harbour office on Monday.", {}}});
}

TEST(Addressees, AreProgrammesWithSmallWordsInThem)
{
    const std::string_view text = "Holm told CBC's As It Happens that the quay was closed.";
    const auto found = test::attributions_of("en", text);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(test::words_of(text, found.front().content), "that the quay was closed");
}

TEST(Kin, AreNamedByALoneNameBetweenCommas)
{
    expect_speakers({
        {"id", "Istri Hendra Gunawan, Maya, mengatakan kapal itu sudah tua.", "Maya",
         "Istri Hendra Gunawan"},
        {"id", R"("Kami sedih," kata istri Hendra Gunawan, Maya, Senin.)", "Maya",
         "istri Hendra Gunawan"},
    });
}

} // namespace
} // namespace hearsay
