#include "analysis/packing.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <optional>
#include <span>
#include <utility>

#include "analysis/apart.hpp"
#include "analysis/least_entangled.hpp"
#include "base/disjoint_sets.hpp"
#include "base/groups.hpp"
#include "base/quick_hash.hpp"
#include "base/unique.hpp"

namespace hearsay {
namespace {

using Places = std::vector<std::uint32_t>;
using Counts = std::vector<std::uint32_t>; // by token: the sets that have it
static_assert(exact_packing_limit < most_in_mask);
constexpr auto none = std::numeric_limits<std::uint32_t>::max();

Mask all_of(std::size_t places)
{
    return (Mask{1} << static_cast<unsigned>(places)) - 1;
}

/// By token: the places among `considered` that have it.
TokenSets places_by_token(const TokenSets& sets, const Places& considered)
{
    std::pmr::vector<std::uint32_t> first(1, 0);
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
    std::pmr::vector<std::uint32_t> members(first.back());
    auto next = first;
    for_each([&](std::uint32_t place, std::uint32_t token) { members[next[token]++] = place; });
    return {std::move(members), std::move(first)};
}

/// How many sets have each token.
Counts frequencies(const TokenSets& sets)
{
    Counts times;
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
Places distinct_places(const TokenSets& sets, const Counts& times)
{
    Places distinct;
    std::vector<std::pair<std::uint64_t, std::uint32_t>> compared;
    for (std::uint32_t place = 0; place < sets.size(); ++place) {
        const auto tokens = sets.of(place);
        const bool has_own =
            std::ranges::any_of(tokens, [&](std::uint32_t token) { return times[token] == 1; });
        if (has_own) {
            distinct.push_back(place);
        } else {
            compared.emplace_back(quick_hash(tokens), place);
        }
    }
    std::ranges::sort(compared, [&](const auto& one, const auto& other) {
        if (one.first != other.first) {
            return one.first < other.first;
        }
        const auto tokens = sets.of(one.second);
        const auto others = sets.of(other.second);
        const auto order = std::lexicographical_compare_three_way(
            tokens.begin(), tokens.end(), others.begin(), others.end());
        return order != 0 ? order < 0 : one.second < other.second;
    });
    erase_repeats(compared, [&](const auto& one, const auto& other) {
        return one.first == other.first &&
               std::ranges::equal(sets.of(one.second), sets.of(other.second));
    });
    for (const auto& [print, place] : compared) {
        distinct.push_back(place);
    }
    std::ranges::sort(distinct);
    return distinct;
}

/// Counts the sets at `distinct` places alone.
void leave_out_repeats(const TokenSets& sets, const Places& distinct, Counts& times)
{
    auto next = distinct.begin();
    for (std::uint32_t place = 0; place < sets.size(); ++place) {
        if (next != distinct.end() && *next == place) {
            ++next;
            continue;
        }
        for (const auto token : sets.of(place)) {
            --times[token];
        }
    }
}

/// Groups of sets that are entangled, directly or through others; each, and the groups, in order.
Groups<std::uint32_t>
entangled_groups(const TokenSets& sets, const Places& considered, std::size_t tokens)
{
    DisjointSets joining(sets.size()); // sets that share a token
    Places holders(tokens, none);
    for (const auto place : considered) {
        for (const auto token : sets.of(place)) {
            if (holders[token] == none) {
                holders[token] = place;
            } else {
                joining.join(holders[token], place);
            }
        }
    }
    Places numbers(sets.size(), none); // of the group, by its first place
    Places group_of;
    group_of.reserve(considered.size());
    std::uint32_t groups = 0;
    for (const auto place : considered) {
        auto& number = numbers[joining.first_of(place)];
        number = number == none ? groups++ : number;
        group_of.push_back(number);
    }
    return grouped_by(group_of, groups);
}

Places solve_exactly(const TokenSets& sets, const Places& group, std::vector<Mask>& having)
{
    for (std::size_t place = 0; place < group.size(); ++place) {
        for (const auto token : sets.of(group[place])) {
            having[token] |= Mask{1} << static_cast<unsigned>(place);
        }
    }
    std::array<Mask, exact_packing_limit> conflicts{};
    for (std::size_t place = 0; place < group.size(); ++place) {
        for (const auto token : sets.of(group[place])) {
            conflicts[place] |= having[token];
        }
        conflicts[place] &= ~(Mask{1} << static_cast<unsigned>(place));
    }
    Places chosen;
    for (Mask left = largest_apart(conflicts, all_of(group.size())); left != 0; left &= left - 1) {
        chosen.push_back(group[static_cast<std::size_t>(std::countr_zero(left))]);
    }
    return chosen; // no other group has these tokens: what was noted of them may stay
}

std::uint64_t entanglement(std::span<const std::uint32_t> tokens, const Counts& times)
{
    std::uint64_t sum = 0;
    for (const auto token : tokens) {
        sum += times[token] - 1;
    }
    return sum;
}

/// The least entangled first. `times` counts distinct sets alone.
Places solve_greedily(const TokenSets& sets, const Places& group, const Counts& times)
{
    std::vector<Entangled> places;
    places.reserve(group.size());
    for (const auto place : group) {
        places.push_back({entanglement(sets.of(place), times), place});
    }
    std::vector<bool> taken(times.size());
    Places chosen;
    for (const auto& [by, place] : least_entangled_first(std::move(places))) {
        const auto tokens = sets.of(place);
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
bool has_common_token(const TokenSets& sets, const Places& group, const Counts& times)
{
    return std::ranges::any_of(
        sets.of(group.front()), [&](std::uint32_t token) { return times[token] == group.size(); });
}

/// Two disjoint sets of the group, if there are any.
std::optional<Places> disjoint_pair(const TokenSets& sets, const Places& group)
{
    const auto places_of = places_by_token(sets, group);
    std::vector<std::uint32_t> met_by(sets.size());
    for (const auto place : group) {
        std::size_t met = 0;
        for (const auto token : sets.of(place)) {
            for (const auto other : places_of.of(token)) {
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

Places solve_large(const TokenSets& sets, const Places& group, const Counts& times, bool& exact)
{
    if (has_common_token(sets, group, times)) {
        return {group.front()};
    }
    auto chosen = solve_greedily(sets, group, times);
    if (chosen.size() > 1) {
        exact = false;
        return chosen;
    }
    auto pair = disjoint_pair(sets, group);
    exact = exact && !pair;
    return pair ? *pair : chosen;
}

/// Neither equal sets nor groups need be told apart: of equal sets the first comes first, and the
/// first largest set of all is that of each group.
Packing packing_of_few(const TokenSets& sets)
{
    const auto conflicts = conflicts_among(sets);
    Packing packing;
    for (Mask left = largest_apart(conflicts, all_of(sets.size())); left != 0; left &= left - 1) {
        packing.chosen.push_back(static_cast<std::size_t>(std::countr_zero(left)));
    }
    return packing;
}

Packing packing_of_many(const TokenSets& sets)
{
    auto times = frequencies(sets);
    const auto places = distinct_places(sets, times);
    leave_out_repeats(sets, places, times);
    const auto groups = entangled_groups(sets, places, times.size());
    std::vector<Mask> having(times.size());
    Packing packing;
    for (std::size_t number = 0; number < groups.size(); ++number) {
        Places group;
        for (const auto place : groups.of(number)) {
            group.push_back(places[place]);
        }
        const auto chosen = group.size() <= exact_packing_limit
                                ? solve_exactly(sets, group, having)
                                : solve_large(sets, group, times, packing.exact);
        packing.chosen.insert(packing.chosen.end(), chosen.begin(), chosen.end());
    }
    std::ranges::sort(packing.chosen);
    return packing;
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

std::vector<Mask> conflicts_among(const TokenSets& sets)
{
    std::vector<Mask> having; // by token: the sets that have it
    Mask empty = 0;           // sets without any, which are equal
    for (std::size_t place = 0; place < sets.size(); ++place) {
        const auto tokens = sets.of(place);
        const Mask bit = Mask{1} << static_cast<unsigned>(place);
        if (tokens.empty()) {
            empty |= bit;
        } else if (having.size() <= tokens.back()) {
            having.resize(tokens.back() + std::size_t{1});
        }
        for (const auto token : tokens) {
            having[token] |= bit;
        }
    }
    std::vector<Mask> conflicts(sets.size());
    for (std::size_t place = 0; place < sets.size(); ++place) {
        const auto tokens = sets.of(place);
        const Mask bit = Mask{1} << static_cast<unsigned>(place);
        Mask others = tokens.empty() ? empty : 0;
        for (const auto token : tokens) {
            others |= having[token];
        }
        conflicts[place] = others & ~bit;
    }
    return conflicts;
}

Packing largest_packing(const TokenSets& given)
{
    return given.size() <= exact_packing_limit ? packing_of_few(given) : packing_of_many(given);
}

} // namespace hearsay
