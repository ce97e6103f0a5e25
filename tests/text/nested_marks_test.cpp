// Quotation marks of all kinds: within each other, mixed, single, apostrophes.
#include <gtest/gtest.h>

#include "support/said_cases.hpp"

namespace hearsay {
namespace {

using test::expect_found;

TEST(NestedMarks, LeaveTheWholeQuotationWhole)
{
    expect_found({
        {"en",
         R"("He called it "a gift" to us," she said.)",
         {R"(direct | He called it "a gift" to us, | she | said)"}},
        {"en",
         "“He called it “a gift” to us,” said Mary Olsen.",
         {"direct | He called it “a gift” to us, | Mary Olsen | said"}},
        {"en",
         R"("He called it "a gift" and "a joy" to us," she said. "It was neither," she added.)",
         {R"(direct | He called it "a gift" and "a joy" to us, | she | said)",
          "direct | It was neither, | she | added"}},
        {"en",
         R"(""Trust us" was their only answer," Olsen said.)",
         {R"(direct | "Trust us" was their only answer, | Olsen | said)"}},
        {"en",
         R"("The plan was never "final"," Olsen said.)",
         {R"(direct | The plan was never "final", | Olsen | said)"}},
        {"en",
         R"(She wrote: "Is it "safe"? Nobody knows.")",
         {R"(direct | Is it "safe"? Nobody knows. | She | wrote)"}},
        {"en",
         "“The lake is low (“very low,” in her words),” Berg said.",
         {"direct | The lake is low (“very low,” in her words), | Berg | said"}},
        {"id",
         R"("Ia menyebutnya "hadiah" bagi kami," kata Sari Lestari.)",
         {R"(direct | Ia menyebutnya "hadiah" bagi kami, | Sari Lestari | kata)"}},
        {"id",
         R"("Istilah "siaga" dan "waspada" berbeda jauh," ujar Sari. "Warga perlu tahu," katanya.)",
         {R"(direct | Istilah "siaga" dan "waspada" berbeda jauh, | Sari | ujar)",
          "direct | Warga perlu tahu, |  | katanya"}},
        {"id",
         R"("Kami (warga "atas") siap," kata Sari.)",
         {R"(direct | Kami (warga "atas") siap, | Sari | kata)"}},
        {"id",
         "”Kata ”darurat” itu keliru,” kata Sari.",
         {"direct | Kata ”darurat” itu keliru, | Sari | kata"}},
    });
}

TEST(NestedMarks, AreNotSeenWhereAMarkIsMissing)
{
    expect_found({
        {"en",
         R"("They stay," he said. "We go, it was clear. "They come," he said.)",
         {"direct | They stay, | he | said", "direct | They come, | he | said"}},
    });
}

TEST(MixedMarks, MakePairs)
{
    expect_found({
        {"en",
         R"(“The tide is "high" today,” the pilot said.)",
         {R"(direct | The tide is "high" today, | the pilot | said)"}},
        {"en", "«The quay is open,» Berg said.", {"direct | The quay is open, | Berg | said"}},
        {"en", "„The quay is open,“ Berg said.", {"direct | The quay is open, | Berg | said"}},
        {"en", "\"The quay is open,” Berg said.", {"direct | The quay is open, | Berg | said"}},
        {"en", "''The quay is open,'' Berg said.", {"direct | The quay is open, | Berg | said"}},
        {"id", "”Airnya keruh,” kata Sari.", {"direct | Airnya keruh, | Sari | kata"}},
        {"id", "“Airnya keruh\", kata Sari.", {"direct | Airnya keruh | Sari | kata"}},
        {"id", R"("Airnya keruh,"kata Sari.)", {"direct | Airnya keruh, | Sari | kata"}},
    });
}

TEST(MisplacedMarks, OpenAndCloseWithABlankOnTheWrongSide)
{
    expect_found({
        {"id", "“Airnya keruh, ”ucapnya.", {"direct | Airnya keruh, |  | ucapnya"}},
        {"id",
         "Sari datang ke sungai.” Airnya keruh, ”ucapnya.",
         {"direct | Airnya keruh, |  | ucapnya"}},
    });
}

TEST(SingleMarks, HoldSpeech)
{
    expect_found({
        {"en",
         "‘We are late,’ the minister said, ‘and we know it.’",
         {"direct | We are late, … and we know it. | the minister | said"}},
        {"en",
         "The minister said: ‘We are late, and we know it.’",
         {"direct | We are late, and we know it. | The minister | said"}},
        {"en",
         "‘He called it “a gift” to us,’ Olsen said.",
         {"direct | He called it “a gift” to us, | Olsen | said"}},
        {"en",
         "“‘Go home,’ he told us,” Olsen said.",
         {"direct | ‘Go home,’ he told us, | Olsen | said"}},
        {"en",
         R"("He said 'no' twice," Berg said.)",
         {"direct | He said 'no' twice, | Berg | said"}},
        {"en", "He asked, 'Who pays?' Nobody answered.", {"direct | Who pays? | He | asked"}},
        {"id", "'Airnya keruh,' kata Sari.", {"direct | Airnya keruh, | Sari | kata"}},
    });
}

TEST(Apostrophes, CloseNoQuotation)
{
    expect_found({
        {"en",
         "‘The workers’ union is late,’ Berg said.",
         {"direct | The workers’ union is late, | Berg | said"}},
        {"en",
         "The clerks' union said the firm was late.",
         {"indirect | the firm was late | The clerks' union | said"}},
        {"en",
         "“We're late,” said Berg, “and we know it.”",
         {"direct | We're late, … and we know it. | Berg | said"}},
        {"id", "“Jum’at kami libur,” kata Sari.", {"direct | Jum’at kami libur, | Sari | kata"}},
    });
}

TEST(Titles, AreNotSpoken)
{
    expect_found({
        {"id",
         "Dalam buku “Laut Kita”, Sari Lestari menulis bahwa laut itu hangat.",
         {"indirect | laut itu hangat | Sari Lestari | menulis"}},
    });
}

TEST(Questions, AreAskedBehindTheirMark)
{
    expect_found({
        {"en",
         "“Who told you that?” Berg asked. “Nobody,” said Olsen.",
         {"direct | Who told you that? | Berg | asked", "direct | Nobody, | Olsen | said"}},
    });
}

} // namespace
} // namespace hearsay
