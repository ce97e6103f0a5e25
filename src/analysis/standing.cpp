#include "analysis/standing.hpp"

#include "analysis/circles.hpp"
#include "analysis/heard.hpp"
#include "analysis/merging.hpp"
#include "analysis/pessimist.hpp"
#include "analysis/support_flow.hpp"
#include "analysis/verdict.hpp"
#include "graph/chains.hpp"

namespace hearsay {
namespace {

/// A claim while it is weighed as far as somebody needs it.
class PartWeighing {
public:
    PartWeighing(
        const Provenance& provenance, Vertex claim, const WeighingLimits& limits,
        const LeftOut& left_out)
        : provenance_(provenance), limits_(limits), scope_(scope_of(provenance, claim, left_out)),
          support_(support_of(provenance, scope_))
    {
        weighing_.claim = claim;
        weighing_.contested = !scope_.contesting.empty();
        weighing_.coverage.total = scope_.asserting.size();
        weighing_.origins = origins_of(provenance, support_);
        if (weighing_.origins.empty()) {
            weighing_.circles = circles_of(provenance, support_);
        }
    }

    void count_high(Measure measure)
    {
        range(measure).high = SupportFlow(support_, measure).count();
    }

    void count_low()
    {
        const auto chains = chains_of(provenance_, support_, limits_.max_chains);
        const auto merging = merging_of(provenance_, scope_, chains);
        const auto last = static_cast<std::uint32_t>(merging.stages.size() - 1);
        weighing_.all_chains = chains.complete;
        for (const auto measure : {Measure::sources, Measure::reports}) {
            const auto disjoint = disjoint_chains(merging, last, measure);
            auto& counted = range(measure);
            counted.low = disjoint.chosen.size();
            auto& exact =
                measure == Measure::sources ? weighing_.exact.sources : weighing_.exact.reports;
            exact = disjoint.exact || counted.low == counted.high;
        }
    }

    /// So far.
    Weighing& weighing()
    {
        weighing_.verdict = verdict_of(weighing_);
        return weighing_;
    }

private:
    Range& range(Measure measure)
    {
        return measure == Measure::sources ? weighing_.sources : weighing_.reports;
    }

    const Provenance& provenance_;
    const WeighingLimits& limits_;
    Scope scope_;
    Support support_;
    Weighing weighing_;
};

std::size_t distance(std::size_t one, std::size_t other)
{
    return one > other ? one - other : other - one;
}

std::size_t distance(const Range& one, const Range& other)
{
    return distance(one.low, other.low) + distance(one.high, other.high);
}

} // namespace

Standing standing_of(const Weighing& weighing)
{
    return {
        weighing.verdict, weighing.contested, weighing.sources, weighing.reports,
        weighing.all_chains && weighing.exact.sources && weighing.exact.reports};
}

Standing standing_of(
    const Provenance& provenance, Vertex claim, const WeighingLimits& limits,
    const LeftOut& left_out)
{
    PartWeighing part(provenance, claim, limits, left_out);
    part.count_high(Measure::sources);
    part.count_high(Measure::reports);
    part.count_low();
    return standing_of(part.weighing());
}

Verdict verdict_on(
    const Provenance& provenance, Vertex claim, const WeighingLimits& limits,
    const LeftOut& left_out)
{
    PartWeighing part(provenance, claim, limits, left_out);
    if (part.weighing().origins.size() < 2) {
        // One origin or none: a way leads to each, so that there is a source if there is an origin.
        part.weighing().sources.high = part.weighing().origins.size();
        return part.weighing().verdict;
    }
    part.count_high(Measure::sources);
    if (part.weighing().verdict == Verdict::single_channel) {
        return Verdict::single_channel;
    }
    part.count_high(Measure::reports);
    if (part.weighing().verdict == Verdict::single_report) {
        return Verdict::single_report;
    }
    part.count_low();
    return part.weighing().verdict;
}

Move move_between(const Standing& one, const Standing& other)
{
    return {
        one.verdict != other.verdict,
        distance(one.sources, other.sources) + distance(one.reports, other.reports),
        one.contested != other.contested};
}

} // namespace hearsay
