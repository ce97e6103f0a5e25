#include "match/candidates.hpp"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "base/unique.hpp"

namespace hearsay {
namespace {

using Counts = std::unordered_map<std::uint64_t, std::uint32_t>;

Counts counts_of(const std::vector<Keys>& items)
{
    Counts counts;
    for (const auto& keys : items) {
        for (const auto key : keys) {
            ++counts[key];
        }
    }
    return counts;
}

/// How many of its rarest keys an item is found by.
std::size_t prefix_of(std::size_t keys, double least_shared)
{
    const auto shared = std::ceil(least_shared * static_cast<double>(keys));
    return keys + 1 - std::min(keys, std::max<std::size_t>(1, static_cast<std::size_t>(shared)));
}

/// Whether the one with fewer keys shares enough of them; both are sorted.
bool share_enough(const Keys& one, const Keys& other, double least_shared)
{
    std::size_t shared = 0;
    for (auto left = one.begin(), right = other.begin();
         left != one.end() && right != other.end();) {
        if (*left == *right) {
            ++shared;
            ++left;
            ++right;
        } else if (*left < *right) {
            ++left;
        } else {
            ++right;
        }
    }
    const auto fewer = static_cast<double>(std::min(one.size(), other.size()));
    return static_cast<double>(shared) >= least_shared * fewer;
}

/// The rarest keys of `keys` first.
Keys rarest(const Keys& keys, const Counts& counts, double least_shared)
{
    auto order = keys;
    std::ranges::sort(order, [&](std::uint64_t one, std::uint64_t other) {
        const auto first = counts.at(one);
        const auto second = counts.at(other);
        return first != second ? first < second : one < other;
    });
    order.resize(prefix_of(keys.size(), least_shared));
    return order;
}

} // namespace

std::vector<std::pair<std::uint32_t, std::uint32_t>>
candidate_pairs(std::vector<Keys> items, double least_shared, std::size_t most_compared)
{
    for (auto& keys : items) {
        std::ranges::sort(keys);
        erase_repeats(keys);
    }
    const auto counts = counts_of(items);
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> found_by;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
    for (std::uint32_t item = 0; item < items.size(); ++item) {
        if (items[item].empty()) {
            continue;
        }
        std::vector<std::uint32_t> near;
        for (const auto key : rarest(items[item], counts, least_shared)) {
            auto& list = found_by[key];
            const auto skipped = list.size() - std::min(list.size(), most_compared);
            near.insert(
                near.end(), list.begin() + static_cast<std::ptrdiff_t>(skipped), list.end());
            list.push_back(item);
        }
        std::ranges::sort(near);
        erase_repeats(near);
        for (const auto before : near) {
            if (share_enough(items[before], items[item], least_shared)) {
                pairs.emplace_back(before, item);
            }
        }
    }
    std::ranges::sort(pairs);
    return pairs;
}

std::uint64_t key_of(std::string_view bytes)
{
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const char byte : bytes) {
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3U;
    }
    return hash;
}

} // namespace hearsay
