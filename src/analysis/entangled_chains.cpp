#include "analysis/entangled_chains.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>

#include "analysis/least_entangled.hpp"
#include "analysis/packing.hpp"

namespace hearsay {
namespace {

constexpr auto none = no_vertex;

/// Sums of these tell sets of tokens apart, whatever their order (SplitMix64; Steele, Lea and Flood
/// 2014).
std::uint64_t print_of(std::uint32_t token)
{
    auto mixed = (token + std::uint64_t{1}) * 0x9E3779B97F4A7C15;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EB;
    return mixed ^ (mixed >> 31U);
}

/// The tokens that count, each from its first stage on, by stage. They come sorted by name.
void gather_holdings(
    std::span<const Token> tokens, Measure measure, std::vector<EntangledChains::Holding>& holdings)
{
    holdings.clear();
    for (const auto& token : tokens) {
        if (measure == Measure::sources && token.reports_only) {
            continue;
        }
        if (holdings.empty() || holdings.back().number != token.name) {
            holdings.push_back({token.name, token.stage});
        } else {
            holdings.back().stage = std::min(holdings.back().stage, token.stage);
        }
    }
    std::ranges::sort(holdings, {}, &EntangledChains::Holding::stage);
}

} // namespace

EntangledChains::EntangledChains(const Merging& merging, Measure measure)
{
    std::vector<Holding> holdings;
    for (std::size_t chain = 0; chain < merging.chains.size(); ++chain) {
        if (merging.chains[chain].barred || merging.chains[chain].anybodys) {
            continue;
        }
        gather_holdings(merging.tokens.of(chain), measure, holdings);
        tokens_.add(holdings);
        std::uint32_t held = 0;
        std::uint64_t print = 0;
        for (; held < holdings.size() && holdings[held].stage <= stage_; ++held) {
            print += print_of(holdings[held].number);
        }
        held_.push_back(held);
        prints_.push_back(print);
    }
    group_by_token(merging.stages.size());
    having_.resize(tokens());
    is_taken_.resize(tokens());
    gained_.resize(size());
}

void EntangledChains::group_by_token(std::size_t stages)
{
    std::pmr::vector<std::uint32_t> first(1, 0);
    token_at_.assign(stages, none);
    const auto for_each = [&](auto each) {
        for (Number chain = 0; chain < tokens_.size(); ++chain) {
            for (const auto& token : tokens_.of(chain)) {
                each(chain, token);
            }
        }
    };
    for_each([&](Number /*chain*/, const Holding& token) {
        if (first.size() < token.number + std::size_t{2}) {
            first.resize(token.number + std::size_t{2});
        }
        ++first[token.number + 1];
        token_at_[token.stage] = token.number;
    });
    std::partial_sum(first.begin(), first.end(), first.begin());
    std::pmr::vector<Holding> members(first.back());
    auto next = first;
    for_each([&](Number chain, const Holding& token) {
        members[next[token.number]++] = {chain, token.stage};
    });
    chains_ = {std::move(members), std::move(first)};
}

bool EntangledChains::is_told_apart(Number chain) const
{
    return std::ranges::any_of(held_by(chain), [&](const Holding& token) {
        return token.stage <= unnamed_stage && chains_.of(token.number).size() == 1;
    });
}

void EntangledChains::advance()
{
    const auto token = token_at_[++stage_];
    if (token == none) {
        return;
    }
    gaining_.clear();
    for (const auto& chain : chains_.of(token)) {
        if (chain.stage == stage_) {
            ++held_[chain.number];
            prints_[chain.number] += print_of(token);
            gaining_.push_back(chain.number);
        }
    }
    is_current_ = is_current_ && carry_on(token);
}

/// False where that is not enough.
bool EntangledChains::carry_on(Number token)
{
    if (part_of_equals_gains() || meets_equal(token)) {
        return false;
    }
    const auto firsts = std::ranges::count_if(
        gaining_, [this](Number chain) { return !is_repeat(chain); });
    const auto gained = static_cast<Number>(firsts);
    for (const auto& chain : chains_.of(token)) {
        if (chain.stage < stage_) {
            entanglement_[chain.number] += gained;
        } else if (chain.stage == stage_) {
            entanglement_[chain.number] += times_[token] + gained - 1;
        }
    }
    times_[token] += gained;
    return true;
}

bool EntangledChains::part_of_equals_gains()
{
    for (const auto chain : gaining_) {
        ++gained_[first_[chain]];
    }
    const bool is_part = std::ranges::any_of(gaining_, [this](Number chain) {
        return gained_[first_[chain]] != equals_[first_[chain]];
    });
    for (const auto chain : gaining_) {
        gained_[first_[chain]] = 0;
    }
    return is_part;
}

/// Whether one that gains the token may now be equal to one that had it before.
bool EntangledChains::meets_equal(Number token) const
{
    std::vector<std::uint64_t> before;
    for (const auto& chain : chains_.of(token)) {
        if (chain.stage < stage_) {
            before.push_back(prints_[chain.number]);
        }
    }
    std::ranges::sort(before);
    return !before.empty() && std::ranges::any_of(gaining_, [&](Number chain) {
        return std::ranges::binary_search(before, prints_[chain]);
    });
}

void EntangledChains::look_anew()
{
    times_.assign(tokens(), 0);
    for (Number chain = 0; chain < size(); ++chain) {
        for (const auto& token : held_by(chain)) {
            ++times_[token.number];
        }
    }
    slots_.assign(std::bit_ceil(2 * size()), none);
    first_.resize(size());
    equals_.assign(size(), 0);
    for (Number chain = 0; chain < size(); ++chain) {
        first_[chain] = first_equal(chain);
        ++equals_[first_[chain]];
        for (const auto& token : is_repeat(chain) ? held_by(chain) : std::span<const Holding>()) {
            --times_[token.number];
        }
    }
    entanglement_.assign(size(), 0);
    for (Number chain = 0; chain < size(); ++chain) {
        for (const auto& token : held_by(chain)) {
            entanglement_[chain] += times_[token.number] - 1;
        }
    }
    is_current_ = true;
}

/// Of those looked at before. One that has a token of its own is equal to none: a token of equal
/// chains is counted for the first of them at least, and for the one that is looked at.
EntangledChains::Number EntangledChains::first_equal(Number chain)
{
    if (has_own_token(chain)) {
        return chain;
    }
    const auto mask = slots_.size() - 1;
    auto at = prints_[chain] & mask;
    while (slots_[at] != none && !are_equal(slots_[at], chain)) {
        at = (at + 1) & mask;
    }
    slots_[at] = slots_[at] == none ? chain : slots_[at];
    return slots_[at];
}

bool EntangledChains::has_own_token(Number chain) const
{
    return std::ranges::any_of(
        held_by(chain), [&](const Holding& token) { return times_[token.number] == 1; });
}

bool EntangledChains::are_equal(Number one, Number other)
{
    if (prints_[one] != prints_[other] || held_[one] != held_[other]) {
        return false;
    }
    for (const auto& token : held_by(one)) {
        is_taken_[token.number] = true;
    }
    const bool equal = std::ranges::all_of(
        held_by(other), [&](const Holding& token) { return is_taken_[token.number]; });
    for (const auto& token : held_by(one)) {
        is_taken_[token.number] = false;
    }
    return equal;
}

std::size_t EntangledChains::packed(std::vector<Number> members, std::size_t enough)
{
    if (members.size() <= exact_packing_limit) {
        return packed_few(members, enough);
    }
    if (!is_current_) {
        look_anew();
    }
    std::erase_if(members, [this](Number chain) { return is_repeat(chain); });
    return members.size() <= exact_packing_limit ? packed_few(members, most_in_mask)
                                                 : packed_distinct(members);
}

std::size_t EntangledChains::packed_few(const std::vector<Number>& members, std::size_t enough)
{
    for (std::size_t place = 0; place < members.size(); ++place) {
        const Mask bit = Mask{1} << static_cast<unsigned>(place);
        for (const auto& token : held_by(members[place])) {
            having_[token.number] |= bit;
        }
    }
    std::array<Mask, exact_packing_limit> conflicts{};
    for (std::size_t place = 0; place < members.size(); ++place) {
        for (const auto& token : held_by(members[place])) {
            conflicts[place] |= having_[token.number];
        }
        conflicts[place] &= ~(Mask{1} << static_cast<unsigned>(place));
    }
    for (const auto member : members) {
        for (const auto& token : held_by(member)) {
            having_[token.number] = 0;
        }
    }
    const Mask all = (Mask{1} << static_cast<unsigned>(members.size())) - 1;
    const auto most = static_cast<unsigned>(std::min(enough, most_in_mask));
    return static_cast<std::size_t>(std::popcount(largest_apart(conflicts, all, most)));
}

/// Of more than are packed exactly, and no repeats among them.
std::size_t EntangledChains::packed_distinct(const std::vector<Number>& members)
{
    const auto is_common = [&](const Holding& token) {
        return times_[token.number] == members.size();
    };
    if (std::ranges::any_of(held_by(members.front()), is_common)) {
        return 1;
    }
    const auto greedily = packed_greedily(members);
    return greedily > 1 ? greedily : packed_anew(members);
}

std::size_t EntangledChains::packed_greedily(const std::vector<Number>& members)
{
    std::vector<Entangled> places;
    places.reserve(members.size());
    for (const auto member : members) {
        places.push_back({entanglement_[member], member});
    }
    std::vector<Number> chosen;
    for (const auto& [by, member] : least_entangled_first(std::move(places))) {
        const auto tokens = held_by(member);
        const auto is_taken = [this](const Holding& token) { return is_taken_[token.number]; };
        if (std::ranges::none_of(tokens, is_taken)) {
            chosen.push_back(member);
            for (const auto& token : tokens) {
                is_taken_[token.number] = true;
            }
        }
    }
    for (const auto member : chosen) {
        for (const auto& token : held_by(member)) {
            is_taken_[token.number] = false;
        }
    }
    return chosen.size();
}

std::size_t EntangledChains::packed_anew(const std::vector<Number>& members) const
{
    TokenSets sets;
    std::vector<Number> names;
    for (const auto chain : members) {
        names.clear();
        for (const auto& token : held_by(chain)) {
            names.push_back(token.number);
        }
        std::ranges::sort(names);
        sets.add(names);
    }
    return largest_packing(sets).chosen.size();
}

} // namespace hearsay
