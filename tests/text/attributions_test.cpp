#include "text/attributions.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/attributions_of.hpp"

namespace hearsay {
namespace {

using test::found_in;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(Attributions, FindNothingInNothing)
{
    EXPECT_THAT(found_in("id", ""), IsEmpty());
    EXPECT_THAT(found_in("id", "Hujan turun sejak pagi. Jalanan basah."), IsEmpty());
    EXPECT_THAT(found_in("en", "It rained all day. The streets were wet."), IsEmpty());
}

TEST(Attributions, TakeAQuotationTheCueAfterItAndTheSpeakerAfterThat)
{
    EXPECT_THAT(
        found_in("id", "“Harga beras turun,” kata Bima Sanjaya di Solo, Senin (3/2/2025)."),
        ElementsAre("direct | Harga beras turun, | Bima Sanjaya | kata"));
    EXPECT_THAT(
        found_in("en", "“Rice is cheaper now,” said Anna Holm on Monday."),
        ElementsAre("direct | Rice is cheaper now, | Anna Holm | said"));
}

} // namespace
} // namespace hearsay
