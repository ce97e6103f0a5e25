#include "analysis/least_entangled.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hearsay {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::uint32_t> order_of(const std::vector<Entangled>& places)
{
    std::vector<std::uint32_t> order;
    for (const auto& place : least_entangled_first(places)) {
        order.push_back(place.place);
    }
    return order;
}

TEST(LeastEntangledFirst, KeepsTheOrderOfThoseThatAreAsEntangled)
{
    EXPECT_THAT(order_of({{2, 7}, {0, 9}, {2, 3}, {1, 5}, {0, 1}}), ElementsAre(9, 1, 5, 7, 3));
    EXPECT_THAT(order_of({}), IsEmpty());
}

TEST(LeastEntangledFirst, OrdersWhatIsEntangledBeyondCountingToo)
{
    EXPECT_THAT(
        order_of({{1'000'000'000'000, 1}, {7, 2}, {1'000'000'000'000, 3}, {7, 4}}),
        ElementsAre(2, 4, 1, 3));
}

} // namespace
} // namespace hearsay
