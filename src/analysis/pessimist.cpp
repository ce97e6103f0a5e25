#include "analysis/pessimist.hpp"

#include <algorithm>
#include <optional>

namespace hearsay {
namespace {

/// Chains to pack: the token sets of those that can be disjoint from others, and their places.
struct Candidates {
    std::vector<TokenSet> sets;
    std::vector<std::size_t> places;
    std::optional<std::size_t> anybodys;  // the first of the chains that share with every other

    void add(std::size_t place, TokenSet tokens)
    {
        std::ranges::sort(tokens);
        const auto repeats = std::ranges::unique(tokens);
        tokens.erase(repeats.begin(), repeats.end());
        sets.push_back(std::move(tokens));
        places.push_back(place);
    }

    void add_anybodys(std::size_t place)
    {
        if (!anybodys) {
            anybodys = place;
        }
    }
};

Disjoint largest_of(const Candidates& candidates)
{
    auto packing = largest_packing(candidates.sets);
    for (auto& chosen : packing.chosen) {
        chosen = candidates.places[chosen];
    }
    if (packing.chosen.empty() && candidates.anybodys) {
        packing.chosen.push_back(*candidates.anybodys);
    }
    return packing;
}

using Counts = Measured<std::size_t>;

/// The counts at each stage, asked for as they are needed.
class Stages {
public:
    explicit Stages(const Merging& merging) : merging_(merging) {}

    Counts at(std::uint32_t stage) const
    {
        return {
            disjoint_chains(merging_, stage, Measure::sources).chosen.size(),
            disjoint_chains(merging_, stage, Measure::reports).chosen.size()};
    }

    /// Adds the losses of the stages after `first` up to `last`, whose counts are known.
    void add_losses(
        std::uint32_t first, Counts before, std::uint32_t last, Counts after,
        std::vector<Loss>& lost) const
    {
        if (before == after) {
            return;
        }
        if (first + 1 == last) {
            const auto& stage = merging_.stages[last];
            lost.push_back(
                {stage.rule, stage.group, stage.vertices,
                 {{before.sources, after.sources}, {before.reports, after.reports}}});
            return;
        }
        const auto middle = first + (last - first) / 2;
        const auto between = kept_between(before, at(middle), after);
        add_losses(first, before, middle, between, lost);
        add_losses(middle, between, last, after, lost);
    }

private:
    /// A greedy count may be off; it is never above an earlier one nor below a later.
    static Counts kept_between(Counts before, Counts found, Counts after)
    {
        return {
            std::clamp(found.sources, after.sources, before.sources),
            std::clamp(found.reports, after.reports, before.reports)};
    }

    const Merging& merging_;
};

} // namespace

Disjoint disjoint_chains(const Merging& merging, std::uint32_t stage, Measure measure)
{
    Candidates candidates;
    for (const auto& chain : merging.chains) {
        if (stage >= dates_stage && chain.barred) {
            continue;
        }
        if (stage >= unnamed_stage && chain.anybodys) {
            candidates.add_anybodys(chain.place);
            continue;
        }
        TokenSet tokens;
        for (const auto& token : chain.tokens) {
            const bool counts = measure == Measure::reports || !token.reports_only;
            if (token.stage <= stage && counts) {
                tokens.push_back(token.name);
            }
        }
        candidates.add(chain.place, std::move(tokens));
    }
    return largest_of(candidates);
}

Pessimist pessimist_of(const Merging& merging, const Measured<std::size_t>& high)
{
    const auto last = static_cast<std::uint32_t>(merging.stages.size() - 1);
    Pessimist pessimist;
    pessimist.disjoint = {
        disjoint_chains(merging, last, Measure::sources),
        disjoint_chains(merging, last, Measure::reports)};
    const Counts low{
        pessimist.disjoint.sources.chosen.size(), pessimist.disjoint.reports.chosen.size()};
    if (low == high) {
        return pessimist;
    }
    const Stages stages(merging);
    const auto recorded = stages.at(0);
    if (recorded != high) {
        pessimist.lost.push_back(
            {Rule::exchange, {}, {},
             {{high.sources, recorded.sources}, {high.reports, recorded.reports}}});
    }
    stages.add_losses(0, recorded, last, low, pessimist.lost);
    return pessimist;
}

Disjoint disjoint_ways_to_origin(const Merging& merging, const std::vector<std::size_t>& places)
{
    TokenSet free;
    for (const auto place : places) {
        for (const auto& token : merging.chains[place].tokens) {
            if (token.of_origin) {
                free.push_back(token.name);
            }
        }
    }
    std::ranges::sort(free);
    Candidates candidates;
    for (const auto place : places) {
        const auto& chain = merging.chains[place];
        if (chain.barred) {
            continue;
        }
        if (chain.anybodys_on_the_way) {
            candidates.add_anybodys(chain.place);
            continue;
        }
        TokenSet tokens;
        for (const auto& token : chain.tokens) {
            const bool counts = merging.stages[token.stage].rule != Rule::occasion;
            if (counts && !std::ranges::binary_search(free, token.name)) {
                tokens.push_back(token.name);
            }
        }
        candidates.add(chain.place, std::move(tokens));
    }
    return largest_of(candidates);
}

} // namespace hearsay
