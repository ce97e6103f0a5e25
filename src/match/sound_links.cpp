#include "match/sound_links.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

namespace hearsay {
namespace {

/// Sets that are joined two by two, each with its items.
class GrowingSets {
public:
    explicit GrowingSets(std::uint32_t items) : set_(items), items_(items)
    {
        std::iota(set_.begin(), set_.end(), 0U);
        for (std::uint32_t item = 0; item < items; ++item) {
            items_[item] = {item};
        }
    }

    std::uint32_t of(std::uint32_t item) const { return set_[item]; }
    const std::vector<std::uint32_t>& items(std::uint32_t set) const { return items_[set]; }

    /// The smaller set goes into the larger, so that all joins together take O(n log n).
    void join(std::uint32_t one, std::uint32_t other)
    {
        if (items_[one].size() < items_[other].size()) {
            std::swap(one, other);
        }
        for (const auto item : items_[other]) {
            set_[item] = one;
        }
        items_[one].insert(items_[one].end(), items_[other].begin(), items_[other].end());
        items_[other].clear();
    }

private:
    std::vector<std::uint32_t> set_; // of each item
    std::vector<std::vector<std::uint32_t>> items_;
};

bool any_apart(
    const std::vector<std::uint32_t>& some, const std::vector<std::uint32_t>& others,
    const Apart& apart)
{
    return std::ranges::any_of(some, [&](std::uint32_t one) {
        return std::ranges::any_of(others, [&](std::uint32_t other) { return apart(one, other); });
    });
}

} // namespace

std::vector<Likely> sound_links(
    std::vector<Likely> likely, std::uint32_t items, const Apart& apart, std::size_t most_in_set)
{
    std::ranges::sort(likely, [](const Likely& left, const Likely& right) {
        return std::tuple(-left.score, left.one, left.other) <
               std::tuple(-right.score, right.one, right.other);
    });
    GrowingSets sets(items);
    std::vector<Likely> sound;
    for (auto& link : likely) {
        const auto one = sets.of(link.one);
        const auto other = sets.of(link.other);
        const bool fits = sets.items(one).size() + sets.items(other).size() <= most_in_set;
        if (one != other && fits && !any_apart(sets.items(one), sets.items(other), apart)) {
            sets.join(one, other);
            sound.push_back(std::move(link));
        }
    }
    return sound;
}

std::vector<std::uint32_t> sets_of(const std::vector<Likely>& links, std::uint32_t items)
{
    GrowingSets sets(items);
    for (const auto& link : links) {
        if (sets.of(link.one) != sets.of(link.other)) {
            sets.join(sets.of(link.one), sets.of(link.other));
        }
    }
    std::vector<std::uint32_t> smallest(items, items);
    std::vector<std::uint32_t> set(items);
    for (std::uint32_t item = 0; item < items; ++item) {
        auto& first = smallest[sets.of(item)];
        first = std::min(first, item);
        set[item] = first;
    }
    return set;
}

} // namespace hearsay
