#include "analysis/packing.hpp"

#include <algorithm>
#include <bit>
#include <numeric>
#include <optional>

#include "base/groups.hpp"
#include "base/unique.hpp"

namespace hearsay {
namespace {

using Places = std::vector<std::uint32_t>;
using Mask = std::uint32_t;
static_assert(exact_packing_limit <= 32);

/// The sets to pack, and by token the places of those that have it.
struct Sets {
    const TokenSets& tokens_of;
    TokenSets places_of;
};

/// By token: the places among `considered` that have it.
TokenSets places_by_token(const TokenSets& sets, const Places& considered)
{
    std::vector<std::uint32_t> first(1, 0);
    const auto for_each = [&](auto each) {
        for (const auto place : considered) {
            for (const auto token : sets.of(place)) {
                each(place, token);
            }
        }
    };
    for_each([&](std::uint32_t /*place*/, std::uint32_t token) {
        if (first.size() < token + std::size_t{2}) {
            first.resize(token + std::size_t{2});
        }
        ++first[token + 1];
    });
    std::partial_sum(first.begin(), first.end(), first.begin());
    std::vector<std::uint32_t> members(first.back());
    auto next = first;
    for_each([&](std::uint32_t place, std::uint32_t token) { members[next[token]++] = place; });
    return {std::move(members), std::move(first)};
}

/// How many sets have each token.
std::vector<std::uint32_t> frequencies(const TokenSets& sets)
{
    std::vector<std::uint32_t> times;
    for (std::size_t place = 0; place < sets.size(); ++place) {
        const auto tokens = sets.of(place);
        if (!tokens.empty() && times.size() <= tokens.back()) {
            times.resize(tokens.back() + std::size_t{1});
        }
        for (const auto token : tokens) {
            ++times[token];
        }
    }
    return times;
}

/// The first place of each different set. Those with a token of their own need no comparing.
Places distinct_places(const TokenSets& sets)
{
    const auto times = frequencies(sets);
    Places distinct;
    Places compared;
    for (std::uint32_t place = 0; place < sets.size(); ++place) {
        const bool has_own = std::ranges::any_of(
            sets.of(place), [&](std::uint32_t token) { return times[token] == 1; });
        (has_own ? distinct : compared).push_back(place);
    }
    std::ranges::sort(compared, [&](std::uint32_t one, std::uint32_t other) {
        const auto tokens = sets.of(one);
        const auto others = sets.of(other);
        const auto order = std::lexicographical_compare_three_way(
            tokens.begin(), tokens.end(), others.begin(), others.end());
        return order != 0 ? order < 0 : one < other;
    });
    erase_repeats(compared, [&](std::uint32_t one, std::uint32_t other) {
        return std::ranges::equal(sets.of(one), sets.of(other));
    });
    distinct.insert(distinct.end(), compared.begin(), compared.end());
    std::ranges::sort(distinct);
    return distinct;
}

/// Groups of sets that are entangled, directly or through others; each in order.
std::vector<Places> entangled_groups(const Sets& sets, const Places& considered)
{
    std::vector<bool> placed(sets.tokens_of.size());
    std::vector<bool> spread(sets.places_of.size());
    std::vector<Places> groups;
    for (const auto start : considered) {
        if (placed[start]) {
            continue;
        }
        Places group{start};
        placed[start] = true;
        for (std::size_t at = 0; at < group.size(); ++at) {
            for (const auto token : sets.tokens_of.of(group[at])) {
                if (spread[token]) {
                    continue;
                }
                spread[token] = true;
                for (const auto place : sets.places_of.of(token)) {
                    if (!placed[place]) {
                        placed[place] = true;
                        group.push_back(place);
                    }
                }
            }
        }
        std::ranges::sort(group);
        groups.push_back(std::move(group));
    }
    return groups;
}

/// Branch and bound over the sets of one small group.
class ExactSearch {
public:
    explicit ExactSearch(std::vector<Mask> conflicts) : conflicts_(std::move(conflicts)) {}

    Mask solve()
    {
        const auto count = static_cast<unsigned>(conflicts_.size());
        branch(count == 32 ? ~Mask{0} : (Mask{1} << count) - 1, 0);
        return best_;
    }

private:
    void branch(Mask open, Mask chosen)
    {
        if (std::popcount(chosen) > std::popcount(best_)) {
            best_ = chosen;
        }
        if (std::popcount(chosen) + std::popcount(open) <= std::popcount(best_)) {
            return;
        }
        const auto place = static_cast<unsigned>(std::countr_zero(open));
        const Mask bit = Mask{1} << place;
        branch(open & ~bit & ~conflicts_[place], chosen | bit);
        if ((open & conflicts_[place]) != 0) {
            branch(open & ~bit, chosen);
        }
    }

    std::vector<Mask> conflicts_;  // by place: the sets that share a token with it
    Mask best_ = 0;
};

Places solve_exactly(const Sets& sets, const Places& group)
{
    std::vector<Mask> conflicts(group.size());
    for (std::size_t place = 0; place < group.size(); ++place) {
        for (const auto token : sets.tokens_of.of(group[place])) {
            for (const auto other : sets.places_of.of(token)) {
                const auto at = std::ranges::lower_bound(group, other) - group.begin();
                conflicts[place] |= Mask{1} << static_cast<unsigned>(at);
            }
        }
        conflicts[place] &= ~(Mask{1} << static_cast<unsigned>(place));
    }
    Places chosen;
    for (Mask left = ExactSearch(std::move(conflicts)).solve(); left != 0; left &= left - 1) {
        chosen.push_back(group[static_cast<std::size_t>(std::countr_zero(left))]);
    }
    return chosen;
}

std::size_t entanglement(const Sets& sets, std::uint32_t place)
{
    std::size_t sum = 0;
    for (const auto token : sets.tokens_of.of(place)) {
        sum += sets.places_of.of(token).size() - 1;
    }
    return sum;
}

Places solve_greedily(const Sets& sets, const Places& group)
{
    std::vector<std::pair<std::size_t, std::uint32_t>> order;
    for (const auto place : group) {
        order.emplace_back(entanglement(sets, place), place);
    }
    std::ranges::sort(order);
    std::vector<bool> taken(sets.places_of.size());
    Places chosen;
    for (const auto& [sum, place] : order) {
        const auto tokens = sets.tokens_of.of(place);
        if (std::ranges::none_of(tokens, [&](std::uint32_t token) { return taken[token]; })) {
            chosen.push_back(place);
            for (const auto token : tokens) {
                taken[token] = true;
            }
        }
    }
    return chosen;
}

/// Whether one token is in all sets of the group: then no two are disjoint.
bool has_common_token(const Sets& sets, const Places& group)
{
    const auto tokens = sets.tokens_of.of(group.front());
    return std::ranges::any_of(tokens, [&](std::uint32_t token) {
        return sets.places_of.of(token).size() == group.size();
    });
}

/// Two disjoint sets of the group, if there are any.
std::optional<Places> disjoint_pair(const Sets& sets, const Places& group)
{
    std::vector<std::uint32_t> met_by(sets.tokens_of.size());
    for (const auto place : group) {
        std::size_t met = 0;
        for (const auto token : sets.tokens_of.of(place)) {
            for (const auto other : sets.places_of.of(token)) {
                met += met_by[other] == place + 1 ? 0 : 1;
                met_by[other] = place + 1;
            }
        }
        if (met == group.size()) {
            continue;
        }
        const auto other = std::ranges::find_if(
            group, [&](std::uint32_t candidate) { return met_by[candidate] != place + 1; });
        return Places{place, *other};
    }
    return std::nullopt;
}

Places solve_large(const Sets& sets, const Places& group, bool& exact)
{
    if (has_common_token(sets, group)) {
        return {group.front()};
    }
    auto chosen = solve_greedily(sets, group);
    if (chosen.size() > 1) {
        exact = false;
        return chosen;
    }
    auto pair = disjoint_pair(sets, group);
    exact = exact && !pair;
    return pair ? *pair : chosen;
}

} // namespace

TokenSets densely_numbered(const TokenSets& sets)
{
    std::vector<std::uint32_t> names;
    for (std::size_t place = 0; place < sets.size(); ++place) {
        const auto tokens = sets.of(place);
        names.insert(names.end(), tokens.begin(), tokens.end());
    }
    std::ranges::sort(names);
    erase_repeats(names);
    TokenSets dense;
    for (std::size_t place = 0; place < sets.size(); ++place) {
        std::vector<std::uint32_t> numbers;
        for (const auto token : sets.of(place)) {
            const auto number = std::ranges::lower_bound(names, token) - names.begin();
            numbers.push_back(static_cast<std::uint32_t>(number));
        }
        dense.add(numbers);
    }
    return dense;
}

Packing largest_packing(const TokenSets& given)
{
    Packing packing;
    if (given.size() == 1) {
        packing.chosen.push_back(0);
        return packing;
    }
    const auto places = distinct_places(given);
    const Sets sets{given, places_by_token(given, places)};
    for (const auto& group : entangled_groups(sets, places)) {
        const auto chosen = group.size() <= exact_packing_limit
                                ? solve_exactly(sets, group)
                                : solve_large(sets, group, packing.exact);
        packing.chosen.insert(packing.chosen.end(), chosen.begin(), chosen.end());
    }
    std::ranges::sort(packing.chosen);
    return packing;
}

} // namespace hearsay
