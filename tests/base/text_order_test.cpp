#include "base/text_order.hpp"

#include <algorithm>
#include <numeric>
#include <random>
#include <string>

#include <gmock/gmock.h>

#include "support/rounds.hpp"

namespace hearsay {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::uint32_t> naively_ordered(const std::vector<std::string_view>& texts)
{
    std::vector<std::uint32_t> places(texts.size());
    std::iota(places.begin(), places.end(), 0);
    std::ranges::stable_sort(places, {}, [&](std::uint32_t place) { return texts[place]; });
    return places;
}

TEST(PlacesInOrder, AreThoseOfTheSortedTexts)
{
    const std::vector<std::string_view> texts{"b", "a", "", "ab", "article-12", "article-1"};
    EXPECT_THAT(places_in_order(texts), ElementsAre(2, 1, 3, 5, 4, 0));
    EXPECT_THAT(places_in_order({}), IsEmpty());
}

TEST(PlacesInOrder, OfEqualTextsStayAsTheyStand)
{
    const std::vector<std::string_view> texts{"a", "longer-than-a-word", "a", "longer-than-a-word"};
    EXPECT_THAT(places_in_order(texts), ElementsAre(0, 2, 1, 3));
}

TEST(PlacesInOrder, CompareBytesAndNotSigns)
{
    using namespace std::string_view_literals;
    const std::vector<std::string_view> texts{"\xC3\xA9"sv, "z"sv, "a\0"sv, "a"sv};
    EXPECT_THAT(places_in_order(texts), ElementsAre(3, 2, 1, 0));
}

TEST(PlacesInOrder, AreThoseOfANaiveSortForRandomTexts)
{
    for (std::uint32_t seed = 0; seed < test::rounds(200); ++seed) {
        std::mt19937 random(seed);
        std::vector<std::string> owned(random() % 60);
        for (auto& text : owned) {
            text = std::string(random() % 3 * 8, 'x');
            for (auto bytes = random() % 12; bytes != 0; --bytes) {
                text += static_cast<char>(random() % 3 == 0 ? 0 : 'a' + random() % 2);
            }
        }
        const std::vector<std::string_view> texts(owned.begin(), owned.end());
        ASSERT_EQ(places_in_order(texts), naively_ordered(texts)) << "seed " << seed;
    }
}

} // namespace
} // namespace hearsay
