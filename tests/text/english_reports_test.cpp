// Reported speech as ordinary English news prints it: cues in the middle, at the end, and none.
#include <gtest/gtest.h>

#include "support/said_cases.hpp"

namespace hearsay {
namespace {

using test::expect_found;

TEST(EnglishReports, GoOnBehindACueInTheMiddle)
{
    expect_found({
        {"en",
         "The bridge, Moe said, will reopen in May.",
         {"indirect | The bridge … will reopen in May | Moe | said"}},
        {"en",
         "In several cases, engineers say, the bolts have rusted.",
         {"indirect | In several cases … the bolts have rusted | engineers | say"}},
        {"en",
         "The solution, Moe told them, was simple.",
         {"indirect | The solution … was simple | Moe | told"}},
        {"en",
         "The bolts, says Ned Ash, an engineer at Dow Mining, were never checked.",
         {"indirect | The bolts … were never checked | Ned Ash, an engineer at Dow Mining | says"}},
        {"en",
         "When the ferry sank, Moe said in an interview, nobody called the coast guard.",
         {"indirect | When the ferry sank … nobody called the coast guard | Moe | said"}},
        {"en",
         "The bridge, according to a report by the city, will reopen in May.",
         {"indirect | The bridge … will reopen in May | a report | according to"}},
        {"en",
         "The bridge was at the end of its life, he said, and would have to be replaced.",
         {"indirect | The bridge was at the end of its life | he | said"}},
    });
}

TEST(EnglishReports, EndWithTheirCue)
{
    expect_found({
        {"en",
         "The bridge will reopen in May, city spokesperson Ida Moe said.",
         {"indirect | The bridge will reopen in May | city spokesperson Ida Moe | said"}},
        {"en",
         "Two men were hurt, police said in a news release Friday.",
         {"indirect | Two men were hurt | police | said"}},
        {"en",
         "Engineers had checked it twice, she added.",
         {"indirect | Engineers had checked it twice | she | added"}},
        {"en",
         "“We regret the delay,” the statement reads.",
         {"direct | We regret the delay, | the statement | reads"}},
    });
}

TEST(EnglishReports, AreNotCutByTheDayOnWhichTheyWereSaid)
{
    expect_found({
        {"en",
         "Moe said Monday the bridge was safe.",
         {"indirect | the bridge was safe | Moe | said"}},
        {"en",
         "As the river rose, many said Monday that the bridge was safe.",
         {"indirect | that the bridge was safe | many | said"}},
        {"en",
         "Moe told reporters in Halifax on Tuesday that the bridge was safe.",
         {"indirect | that the bridge was safe | Moe | told"}},
    });
}

TEST(EnglishReports, KeepQuotedWordsWithinTheirClause)
{
    expect_found({
        {"en",
         "But he said the bridge, which opened in 1970, was “at the end of its life.”",
         {"mixed | the bridge, which opened in 1970, was “at the end of its life.” | he | said"}},
        {"en",
         "The company said it “regrets the delay.”",
         {"mixed | it “regrets the delay.” | The company | said"}},
        {"en",
         "Moe said the bridge was safe, but “the bolts were old.”",
         {"mixed | the bridge was safe, but “the bolts were old.” | Moe | said"}},
        {"en",
         "Moe called the work “careless,” noting that the bolts were old.",
         {"mixed | the work “careless | Moe | called",
          "indirect | that the bolts were old | Moe | noting"}},
        {"en",
         "Blocher stated that the club “must be careful not to sell. It can be strong.”",
         {"mixed | the club “must be careful not to sell. It can be strong.” | Blocher | stated "
          "that"}},
    });
}

TEST(EnglishReports, LeadToAQuotationWithAnyVerbOrNone)
{
    expect_found({
        {"en",
         "He concluded, “The bridge is tired.”",
         {"direct | The bridge is tired. | He | concluded"}},
        {"en",
         "As Moe put it, “the bridge is tired.”",
         {"direct | the bridge is tired. | Moe | put"}},
        {"en",
         "Moe had a short answer: “We do not know yet.”",
         {"direct | We do not know yet. | Moe | :"}},
        {"en",
         "From the report: “The bolts were never checked.”",
         {"direct | The bolts were never checked. | the report | :"}},
        {"en",
         "Ida Moe and Ned Ash: “The bolts were never checked.”",
         {"direct | The bolts were never checked. | Ida Moe | :",
          "direct | The bolts were never checked. | Ned Ash | :"}},
    });
}

TEST(EnglishReports, AreOfAnybodyWhoSaid)
{
    expect_found({
        {"en",
         "One driver said the bridge shook. Another said it swayed.",
         {"indirect | the bridge shook | One driver | said",
          "indirect | it swayed | Another | said"}},
        {"en",
         "Some 40 per cent of drivers said they avoid the bridge.",
         {"indirect | they avoid the bridge | Some 40 per cent of drivers | said"}},
        {"en",
         "A new report says the bridge is unsafe.",
         {"indirect | the bridge is unsafe | A new report | says"}},
        {"en",
         "Holm, the author of “The Sea,” said the days of rain were gone.",
         {"indirect | the days of rain were gone | Holm, the author of “The Sea,” | said"}},
        {"en",
         "The union rejected Moe's claim that the bridge was safe.",
         {"indirect | Moe's claim that the bridge was safe | The union | rejected"}},
    });
}

} // namespace
} // namespace hearsay
