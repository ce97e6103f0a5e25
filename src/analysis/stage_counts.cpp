#include "analysis/stage_counts.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>
#include <span>

#include "analysis/packing.hpp"

namespace hearsay {
namespace {

constexpr auto none = no_vertex;

} // namespace

StageCounts::StageCounts(const Merging& merging, Measure measure)
{
    for (const auto& chain : merging.chains) {
        if (chain.anybodys && !chain.barred) {
            anybodys_ = true;
        } else if (!chain.barred) {
            note_tokens(chain, measure);
        }
    }
    group_by_token(merging.stages.size());
    const auto chains = static_cast<Number>(tokens_.size());
    parents_.resize(chains);
    std::iota(parents_.begin(), parents_.end(), 0);
    next_ = parents_;
    sizes_.assign(chains, 1);
    counts_.assign(chains, 1);
    is_marked_.resize(chains);
    total_ = chains;
    join_what_is_shared();
    count_changed();
    known_.assign(stage_ + 1, count());
}

/// Those that count, each from its first stage on. They come sorted by name.
void StageCounts::note_tokens(const MergedChain& chain, Measure measure)
{
    std::vector<Holding> holdings;
    holdings.reserve(chain.tokens.size());
    for (const auto& token : chain.tokens) {
        if (measure == Measure::sources && token.reports_only) {
            continue;
        }
        if (holdings.empty() || holdings.back().number != token.name) {
            holdings.push_back({token.name, token.stage});
        } else {
            holdings.back().stage = std::min(holdings.back().stage, token.stage);
        }
    }
    tokens_.add(holdings);
}

void StageCounts::group_by_token(std::size_t stages)
{
    std::vector<std::uint32_t> first(1, 0);
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
    std::vector<Holding> members(first.back());
    auto next = first;
    for_each([&](Number chain, const Holding& token) {
        members[next[token.number]++] = {chain, token.stage};
    });
    having_.resize(first.size());
    chains_ = {std::move(members), std::move(first)};
}

void StageCounts::join_what_is_shared()
{
    for (Number token = 0; token < chains_.size(); ++token) {
        auto one = none;
        for (const auto& chain : chains_.of(token)) {
            if (chain.stage > stage_) {
                continue;
            }
            if (one != none) {
                join(one, chain.number);
            }
            one = chain.number;
        }
        if (one != none && sizes_[root_of(one)] > 1) {
            mark(root_of(one));
        }
    }
}

std::size_t StageCounts::at(std::uint32_t stage, std::uint32_t counted_from)
{
    while (known_.size() <= stage) {
        ++stage_;
        take_up();
        if (stage_ >= counted_from || stage_ == stage) {
            count_changed();
        }
        known_.push_back(count());
    }
    return known_[stage];
}

/// Joins all that share the token of this stage, and marks them if they may count otherwise now.
///
/// A token that one chain alone has takes no place from others. But it may tell the chain apart
/// from its equals, which matters where more are packed than is done exactly.
void StageCounts::take_up()
{
    if (token_at_[stage_] == none) {
        return;
    }
    auto one = none;
    std::size_t sharing = 0;
    for (const auto& chain : chains_.of(token_at_[stage_])) {
        if (chain.stage > stage_) {
            continue;
        }
        if (one != none) {
            join(one, chain.number);
        }
        one = chain.number;
        ++sharing;
    }
    const bool is_large = sizes_[root_of(one)] > exact_packing_limit;
    if (sharing > 1 || (is_large && !is_told_apart(one))) {
        mark(root_of(one));
    }
}

/// Whether it has another token that no other chain will ever have.
bool StageCounts::is_told_apart(Number chain) const
{
    return std::ranges::any_of(tokens_.of(chain), [&](const Holding& token) {
        return token.stage <= unnamed_stage && chains_.of(token.number).size() == 1;
    });
}

/// Where one alone is disjoint already, more merging leaves it one.
void StageCounts::count_changed()
{
    for (const auto chain : marked_) {
        const auto root = root_of(chain);
        if (!is_marked_[root]) {
            continue;
        }
        is_marked_[root] = false;
        const auto before = counts_[root];
        if (before > 1) {
            counts_[root] = packed(root);
            total_ = total_ + counts_[root] - before;
        }
    }
    marked_.clear();
}

std::size_t StageCounts::packed(Number root)
{
    std::vector<Number> members{root};
    members.reserve(sizes_[root]);
    for (auto chain = next_[root]; chain != root; chain = next_[chain]) {
        members.push_back(chain);
    }
    return members.size() <= exact_packing_limit ? packed_few(members, counts_[root])
                                                 : packed_many(std::move(members));
}

std::size_t StageCounts::packed_few(const std::vector<Number>& members, std::size_t enough)
{
    const auto for_each = [&](std::size_t place, auto each) {
        for (const auto& token : tokens_.of(members[place])) {
            if (token.stage <= stage_) {
                each(having_[token.number]);
            }
        }
    };
    for (std::size_t place = 0; place < members.size(); ++place) {
        const Mask bit = Mask{1} << static_cast<unsigned>(place);
        for_each(place, [bit](Mask& having) { having |= bit; });
    }
    std::array<Mask, exact_packing_limit> conflicts{};
    for (std::size_t place = 0; place < members.size(); ++place) {
        for_each(place, [&](const Mask& having) { conflicts[place] |= having; });
        conflicts[place] &= ~(Mask{1} << static_cast<unsigned>(place));
    }
    for (std::size_t place = 0; place < members.size(); ++place) {
        for_each(place, [](Mask& having) { having = 0; });
    }
    const Mask all = (Mask{1} << static_cast<unsigned>(members.size())) - 1;
    const auto most = static_cast<unsigned>(std::min(enough, most_in_mask));
    return static_cast<std::size_t>(std::popcount(largest_apart(conflicts, all, most)));
}

std::size_t StageCounts::packed_many(std::vector<Number> members) const
{
    std::ranges::sort(members);
    TokenSets sets;
    std::vector<Number> names;
    for (const auto chain : members) {
        names.clear();
        for (const auto& token : tokens_.of(chain)) {
            if (token.stage <= stage_) {
                names.push_back(token.number);
            }
        }
        sets.add(names);
    }
    return packed_of_entangled(sets);
}

StageCounts::Number StageCounts::root_of(Number chain)
{
    while (parents_[chain] != chain) {
        parents_[chain] = parents_[parents_[chain]];
        chain = parents_[chain];
    }
    return chain;
}

void StageCounts::join(Number one, Number other)
{
    auto root = root_of(one);
    auto child = root_of(other);
    if (root == child) {
        return;
    }
    if (sizes_[root] < sizes_[child]) {
        std::swap(root, child);
    }
    parents_[child] = root;
    sizes_[root] += sizes_[child];
    counts_[root] += counts_[child];
    std::swap(next_[root], next_[child]);
}

void StageCounts::mark(Number root)
{
    is_marked_[root] = true;
    marked_.push_back(root);
}

} // namespace hearsay
