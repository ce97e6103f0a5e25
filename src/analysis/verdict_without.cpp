#include "analysis/verdict_without.hpp"

#include <algorithm>

#include "analysis/part_weighing.hpp"

namespace hearsay {
namespace {

/// Counts no more than the verdict needs.
Verdict verdict_on(PartWeighing& part)
{
    const auto origins = part.weighing().origins.size();
    if (origins == 0) {
        return part.weighing().verdict;
    }
    if (origins == 1) {
        return Verdict::single_source; // a way leads to each origin
    }
    part.count_high(Measure::sources);
    if (part.weighing().verdict == Verdict::single_channel) {
        return Verdict::single_channel;
    }
    part.count_high(Measure::reports);
    if (part.weighing().verdict == Verdict::single_report) {
        return Verdict::single_report;
    }
    part.count_low(Measure::reports);
    return part.weighing().verdict;
}

bool share_none(const std::vector<std::uint32_t>& some, const LeftOut& left_out)
{
    return std::ranges::none_of(some, [&](std::uint32_t attribution) {
        return std::ranges::binary_search(left_out, attribution);
    });
}

} // namespace

VerdictWithout::VerdictWithout(
    const Provenance& provenance, Vertex claim, const WeighingLimits& limits)
    : provenance_(provenance), claim_(claim), limits_(limits)
{
    PartWeighing part(provenance, claim, limits);
    before_ = verdict_on(part);
    if (before_ == Verdict::several_sources && part.weighing().all_chains) {
        disjoint_ = part.counted_chains();
    }
}

Verdict VerdictWithout::after(const LeftOut& left_out) const
{
    if (is_shown_without(left_out)) {
        return before_;
    }
    PartWeighing part(provenance_, claim_, limits_, left_out);
    return verdict_on(part);
}

bool VerdictWithout::is_shown_without(const LeftOut& left_out) const
{
    std::size_t whole = 0;
    for (auto chain = disjoint_.begin(); whole < 2 && chain != disjoint_.end(); ++chain) {
        whole += share_none(*chain, left_out) ? 1 : 0;
    }
    return whole >= 2;
}

} // namespace hearsay
