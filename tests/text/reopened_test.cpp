// Quotations that go on over paragraphs: each opens with a mark, only the last closes.
#include <gtest/gtest.h>

#include "support/said_cases.hpp"

namespace hearsay {
namespace {

using test::expect_found;

TEST(ReopenedQuotations, AreOneOfWhoeverTheLastCueNames)
{
    expect_found({
        {"en",
         "“We came here in the spring.\n“We had nothing to eat.\n“Nobody asked us to stay,” said "
         "Anna Holm, a farmer.",
         {"direct | We came here in the spring. … We had nothing to eat. … Nobody asked us to "
          "stay, | Anna Holm, a farmer | said"}},
        {"en",
         "\"We came here in the spring.\n\"We had nothing to eat,\" Holm said.",
         {"direct | We came here in the spring. … We had nothing to eat, | Holm | said"}},
        {"id",
         "“Kami datang pada musim semi.\n“Kami tidak punya makanan,” kata Hasan Basri.",
         {"direct | Kami datang pada musim semi. … Kami tidak punya makanan, | Hasan Basri | "
          "kata"}},
    });
}

TEST(ReopenedQuotations, AreOneOfWhoeverTheFirstCueNames)
{
    expect_found({
        {"en",
         "Anna Holm said: “We came here in the spring.\n“We had nothing to eat.\n“Nobody asked us "
         "to stay.”\nThe mayor was not there.",
         {"direct | We came here in the spring. … We had nothing to eat. … Nobody asked us to "
          "stay. | Anna Holm | said"}},
        {"en",
         "Peter Berg left early. “We came here in the spring,” said Anna Holm. “It was cold.\n“We "
         "had nothing to eat.\n“Nobody asked us to stay.”",
         {"direct | We came here in the spring, … It was cold. … We had nothing to eat. … Nobody "
          "asked us to stay. | Anna Holm | said"}},
        {"id",
         "Hasan Basri mengatakan, “Kami datang pada musim semi.\n“Kami lapar.”",
         {"direct | Kami datang pada musim semi. … Kami lapar. | Hasan Basri | mengatakan"}},
    });
}

TEST(ReopenedQuotations, EndWhereTheMarkCloses)
{
    expect_found({
        {"en",
         "Peter Berg said he was sorry.\n“We came here in the spring.\n“We had nothing to eat,” "
         "Holm said.\n“That is all,” Berg said.",
         {"indirect | he was sorry | Peter Berg | said",
          "direct | We came here in the spring. … We had nothing to eat, | Holm | said",
          "direct | That is all, | Berg | said"}},
    });
}

TEST(ReopenedQuotations, KeepBothCuesOfOneSpeaker)
{
    expect_found({
        {"en",
         "Holm said: “We came here in the spring.\n“We had nothing to eat,” she said.",
         {"direct | We came here in the spring. … We had nothing to eat, | Holm | said … said"}},
    });
}

} // namespace
} // namespace hearsay
