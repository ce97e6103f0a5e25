#include "base/ordered_work.hpp"

#include <stdexcept>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hearsay {
namespace {

std::vector<int> doubled(int count, const WorkLimits& limits)
{
    int given = 0;
    std::vector<int> taken;
    work_in_order(
        [&] { return given < count ? std::optional(given++) : std::nullopt; },
        [](int) { return std::size_t{10}; }, [](int number) { return 2 * number; },
        [&](int number) { taken.push_back(number); }, limits);
    return taken;
}

TEST(WorkInOrder, HandsResultsOnAsTheyWereGiven)
{
    for (const int count : {0, 1, 63, 64, 65, 1000}) {
        const auto taken = doubled(count, {});
        ASSERT_EQ(taken.size(), static_cast<std::size_t>(count));
        for (int number = 0; number < count; ++number) {
            EXPECT_EQ(taken[static_cast<std::size_t>(number)], 2 * number);
        }
    }
}

TEST(WorkInOrder, GoesOnWhereOneItemFillsTheMemoryAllowed)
{
    EXPECT_THAT(doubled(5, {64, 1}), ::testing::ElementsAre(0, 2, 4, 6, 8));
}

TEST(WorkInOrder, HoldsNoMoreThanIsAllowed)
{
    for (const WorkLimits limits : {WorkLimits{5, 1'000}, WorkLimits{1'000, 50}}) {
        int given = 0;
        int taken = 0;
        work_in_order(
            [&] {
                EXPECT_LT(given - taken, 5);
                return given < 200 ? std::optional(given++) : std::nullopt;
            },
            [](int) { return std::size_t{10}; }, [](int number) { return number; },
            [&](int) { ++taken; }, limits);
        EXPECT_EQ(taken, 200);
    }
}

TEST(WorkInOrder, ThrowsWhatTheWorkThrows)
{
    int given = 0;
    const auto run = [&] {
        work_in_order(
            [&] { return given < 10 ? std::optional(given++) : std::nullopt; },
            [](int) { return std::size_t{1}; },
            [](int number) { return number == 7 ? throw std::runtime_error("seven") : number; },
            [](int) {});
    };
    EXPECT_THROW(run(), std::runtime_error);
}

} // namespace
} // namespace hearsay
