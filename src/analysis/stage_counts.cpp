#include "analysis/stage_counts.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "analysis/packing.hpp"

namespace hearsay {
namespace {

constexpr auto none = no_vertex;
constexpr std::size_t shares_of_all = 8; // where a component has one of so many chains

} // namespace

StageCounts::StageCounts(const Merging& merging, Measure measure)
    : chains_(merging, measure), parents_(chains_.size())
{
    anybodys_ = std::ranges::any_of(
        merging.chains, [](const MergedChain& chain) { return chain.anybodys && !chain.barred; });
    std::iota(parents_.begin(), parents_.end(), 0);
    next_ = parents_;
    sizes_.assign(chains_.size(), 1);
    counts_.assign(chains_.size(), 1);
    is_marked_.resize(chains_.size());
    total_ = chains_.size();
    join_what_is_shared();
    count_changed();
    known_.assign(chains_.stage() + 1, count());
}

void StageCounts::join_what_is_shared()
{
    for (Number token = 0; token < chains_.tokens(); ++token) {
        auto one = none;
        for (const auto& chain : chains_.holders_of(token)) {
            if (chain.stage > chains_.stage()) {
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
        chains_.advance();
        take_up();
        if (chains_.stage() >= counted_from || chains_.stage() == stage) {
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
    const auto token = chains_.token_given();
    if (token == none) {
        return;
    }
    auto one = none;
    std::size_t sharing = 0;
    for (const auto& chain : chains_.holders_of(token)) {
        if (chain.stage > chains_.stage()) {
            continue;
        }
        if (one != none) {
            join(one, chain.number);
        }
        one = chain.number;
        ++sharing;
    }
    const bool is_large = sizes_[root_of(one)] > exact_packing_limit;
    if (sharing > 1 || (is_large && !chains_.is_told_apart(one))) {
        mark(root_of(one));
    }
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
            counts_[root] = chains_.packed(members_of(root), before);
            total_ = total_ + counts_[root] - before;
        }
    }
    marked_.clear();
}

/// The chains of a component, ascending.
std::vector<StageCounts::Number> StageCounts::members_of(Number root)
{
    std::vector<Number> members;
    members.reserve(sizes_[root]);
    if (sizes_[root] * shares_of_all > chains_.size()) {
        for (Number chain = 0; chain < chains_.size(); ++chain) {
            if (root_of(chain) == root) {
                members.push_back(chain);
            }
        }
        return members;
    }
    members.push_back(root);
    for (auto chain = next_[root]; chain != root; chain = next_[chain]) {
        members.push_back(chain);
    }
    std::ranges::sort(members);
    return members;
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
