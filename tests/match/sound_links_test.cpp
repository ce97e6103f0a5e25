#include "match/sound_links.hpp"

#include <random>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hearsay {
namespace {

using ::testing::ElementsAre;
using ::testing::SizeIs;

bool never(std::uint32_t, std::uint32_t)
{
    return false;
}

TEST(SoundLinks, LeaveOutWhatSaysNothingNew)
{
    const auto links = sound_links({{0, 1, 0.7, {}}, {1, 2, 0.9, {}}, {0, 2, 0.8, {}}}, 3, never);
    ASSERT_THAT(links, SizeIs(2));
    EXPECT_EQ(links[0].score, 0.9);
    EXPECT_EQ(links[1].score, 0.8);
    EXPECT_THAT(sets_of(links, 4), ElementsAre(0, 0, 0, 3));
}

TEST(SoundLinks, BringNoTwoTogetherThatMustStayApartThroughAThird)
{
    const auto apart = [](std::uint32_t one, std::uint32_t other) { return one + other == 2; };
    const auto links = sound_links({{0, 1, 0.9, {}}, {1, 2, 0.8, {}}}, 3, apart);
    EXPECT_THAT(links, SizeIs(1));
}

TEST(SoundLinks, KeepSetsSmall)
{
    std::vector<Likely> all;
    for (std::uint32_t item = 1; item < 20; ++item) {
        all.push_back({0, item, 1, {}});
    }
    EXPECT_THAT(sound_links(all, 20, never, 5), SizeIs(4));
}

/// On random links and ban lists: sets never hold two that must stay apart, and no further link
/// could be made.
TEST(SoundLinks, MakeSoundSetsThatNoLinkCouldJoinFurther)
{
    std::mt19937 random(11); // NOLINT: the same numbers each time
    const auto number = [&] { return static_cast<std::uint32_t>(random() % 9); };
    for (int round = 0; round < 300; ++round) {
        std::set<std::pair<std::uint32_t, std::uint32_t>> banned;
        for (int ban = 0; ban < 6; ++ban) {
            banned.insert(std::minmax<std::uint32_t>(number(), number()));
        }
        const auto apart = [&](std::uint32_t one, std::uint32_t other) {
            return one != other && banned.contains(std::minmax(one, other));
        };
        std::vector<Likely> likely;
        for (int link = 0; link < 12; ++link) {
            const std::uint32_t one = number();
            const std::uint32_t other = number();
            if (one != other) {
                likely.push_back({one, other, static_cast<double>(random() % 10) / 10, {}});
            }
        }
        const auto sets = sets_of(sound_links(likely, 9, apart), 9);
        const auto clash = [&](std::uint32_t first, std::uint32_t second) {
            for (std::uint32_t one = 0; one < 9; ++one) {
                for (std::uint32_t other = 0; other < 9; ++other) {
                    if (sets[one] == first && sets[other] == second && apart(one, other)) {
                        return true;
                    }
                }
            }
            return false;
        };
        for (std::uint32_t set = 0; set < 9; ++set) {
            EXPECT_FALSE(clash(set, set));
        }
        for (const auto& link : likely) {
            EXPECT_TRUE(
                sets[link.one] == sets[link.other] || clash(sets[link.one], sets[link.other]));
        }
    }
}

} // namespace
} // namespace hearsay
