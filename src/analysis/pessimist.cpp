#include "analysis/pessimist.hpp"

#include <algorithm>
#include <optional>

#include "analysis/candidates.hpp"
#include "analysis/few_chains.hpp"
#include "analysis/stage_counts.hpp"

namespace hearsay {
namespace {

using Counts = Measured<std::size_t>;

/// Groups times chains above which a rule's loss is not split by groups.
constexpr std::size_t most_work = 20'000;

/// The counts at each stage, asked for as they are needed.
class Stages {
public:
    Stages(const Merging& merging, Memory memory)
        : merging_(merging), memory_(memory),
          are_few_(merging.chains.size() <= exact_packing_limit),
          any_out_(std::ranges::any_of(merging.chains, [](const MergedChain& chain) {
              return chain.barred || chain.anybodys;
          }))
    {
    }

    /// Those that are disjoint after all stages, where `high` are before.
    Disjoint after_all(Measure measure, std::size_t high)
    {
        return are_few_ && high > 1 ? few(measure).after_all()
                                    : disjoint_chains_of(merging_, measure, high);
    }

    /// The counts at `stage`, which lie between those `before` it and `after` it: what is equal
    /// there need not be counted.
    Counts at(std::uint32_t stage, Counts before, Counts after)
    {
        const auto between = [&](std::size_t most, std::size_t least, Measure measure) {
            // A greedy count may be off; it is never above an earlier one nor below a later.
            return most == least ? most : std::clamp(count(stage, measure), least, most);
        };
        return {
            between(before.sources, after.sources, Measure::sources),
            between(before.reports, after.reports, Measure::reports)};
    }

    /// Adds what the stages after `first` up to `last` took, whose counts are known: rule by rule,
    /// and each group's part where that is not too much work.
    void add_losses(
        std::uint32_t first, Counts before, std::uint32_t last, Counts after,
        std::vector<Loss>& lost)
    {
        while (first != last) {
            const auto end = end_of_rule(first + 1);
            const bool is_split = (end - first) * merging_.chains.size() <= most_work;
            counted_from_ = is_split ? first + 1 : end;
            const auto then = then_at(first, before, end, last, after);
            if (before != then && !is_split) {
                lost.push_back(whole_rule(first + 1, end, before, then));
            } else {
                add_groups(first, before, end, then, lost);
            }
            first = end;
            before = then;
        }
    }

private:
    FewChains& few(Measure measure)
    {
        auto& made = measure == Measure::sources ? few_.sources : few_.reports;
        return made ? *made : made.emplace(merging_, measure, memory_);
    }

    /// The counts at `end`, one rule further than `first`.
    Counts then_at(
        std::uint32_t first, Counts before, std::uint32_t end, std::uint32_t last,
        Counts after)
    {
        if (end == last) {
            return after;
        }
        const bool idle = end == first + 1 && merging_.vertices.of(end).empty();
        return idle ? before : at(end, before, after);
    }

    /// The last stage of the rule to which `stage` belongs.
    std::uint32_t end_of_rule(std::uint32_t stage) const
    {
        const auto& stages = merging_.stages;
        while (stage + 1 < stages.size() && stages[stage + 1].rule == stages[stage].rule) {
            ++stage;
        }
        return stage;
    }

    /// Halves the stages after `first` up to `last` until each that took something stands alone.
    void add_groups(
        std::uint32_t first, Counts before, std::uint32_t last, Counts after,
        std::vector<Loss>& lost)
    {
        if (before == after) {
            return;
        }
        if (first + 1 == last) {
            auto loss = whole_rule(last, last, before, after);
            loss.group = merging_.stages[last].group;
            lost.push_back(std::move(loss));
            return;
        }
        const auto middle = first + (last - first) / 2;
        const auto between = at(middle, before, after);
        add_groups(first, before, middle, between, lost);
        add_groups(middle, between, last, after, lost);
    }

    Loss whole_rule(
        std::uint32_t first, std::uint32_t last, Counts before, Counts after) const
    {
        Loss loss;
        loss.rule = merging_.stages[first].rule;
        loss.taken = {{before.sources, after.sources}, {before.reports, after.reports}};
        for (auto stage = first; stage <= last; ++stage) {
            const auto vertices = merging_.vertices.of(stage);
            loss.vertices.insert(loss.vertices.end(), vertices.begin(), vertices.end());
        }
        return loss;
    }

    /// Before `unnamed_stage` chains are taken out, from it on they are merged.
    std::size_t count(std::uint32_t stage, Measure measure)
    {
        if (are_few_) {
            return few(measure).count(stage);
        }
        if (stage < unnamed_stage && any_out_) {
            return disjoint_chains(merging_, stage, measure).chosen.size();
        }
        auto& merged = measure == Measure::sources ? merged_.sources : merged_.reports;
        if (!merged) {
            merged.emplace(merging_, measure);
        }
        return merged->at(std::max(stage, unnamed_stage), counted_from_);
    }

    const Merging& merging_;
    Memory memory_;
    bool are_few_;
    bool any_out_;
    Measured<std::optional<FewChains>> few_; // made when they are asked
    std::uint32_t counted_from_ = 0;  // the stages that may be asked for; none between is left out
    Measured<std::optional<StageCounts>> merged_;
};

} // namespace

Disjoint disjoint_chains(const Merging& merging, std::uint32_t stage, Measure measure)
{
    Candidates candidates;
    for (std::size_t number = 0; number < merging.chains.size(); ++number) {
        const auto& chain = merging.chains[number];
        if (stage >= dates_stage && chain.barred) {
            continue;
        }
        if (stage >= unnamed_stage && chain.anybodys) {
            candidates.add_anybodys(chain.place);
            continue;
        }
        candidates.add(chain.place, merging.tokens.of(number), [&](const Token& token) {
            return token.stage <= stage && (measure == Measure::reports || !token.reports_only);
        });
    }
    return candidates.largest();
}

Disjoint disjoint_chains_of(const Merging& merging, Measure measure, std::size_t high)
{
    if (high > 1) {
        const auto last = static_cast<std::uint32_t>(merging.stages.size() - 1);
        return disjoint_chains(merging, last, measure);
    }
    const auto stands = [](const MergedChain& chain) { return !chain.barred && !chain.anybodys; };
    auto first = std::ranges::find_if(merging.chains, stands);
    if (first == merging.chains.end()) {
        first = std::ranges::find(merging.chains, false, &MergedChain::barred);
    }
    Disjoint disjoint;
    if (first != merging.chains.end()) {
        disjoint.chosen.push_back(first->place);
    }
    return disjoint;
}

Pessimist
pessimist_of(const Merging& merging, const Measured<std::size_t>& high, Memory memory)
{
    const auto last = static_cast<std::uint32_t>(merging.stages.size() - 1);
    Stages stages(merging, memory);
    Pessimist pessimist;
    pessimist.disjoint = {
        stages.after_all(Measure::sources, high.sources),
        stages.after_all(Measure::reports, high.reports)};
    const Counts low{
        pessimist.disjoint.sources.chosen.size(), pessimist.disjoint.reports.chosen.size()};
    if (low == high) {
        return pessimist;
    }
    const auto recorded = stages.at(0, high, low);
    if (recorded != high) {
        pessimist.lost.push_back(
            {Rule::exchange, {}, {},
             {{high.sources, recorded.sources}, {high.reports, recorded.reports}}});
    }
    stages.add_losses(0, recorded, last, low, pessimist.lost);
    return pessimist;
}

} // namespace hearsay
