#include "analysis/part_weighing.hpp"

#include "analysis/circles.hpp"
#include "analysis/heard.hpp"
#include "analysis/pessimist.hpp"
#include "analysis/verdict.hpp"

namespace hearsay {
namespace {

Range& range_of(Weighing& weighing, Measure measure)
{
    return measure == Measure::sources ? weighing.sources : weighing.reports;
}

} // namespace

PartWeighing::PartWeighing(
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

void PartWeighing::count_high(Measure measure)
{
    range_of(weighing_, measure).high = SupportFlow(support_, measure).count();
}

void PartWeighing::count_low(Measure measure)
{
    if (!merging_) {
        read_chains();
    }
    const auto last = static_cast<std::uint32_t>(merging_->stages.size() - 1);
    auto disjoint = disjoint_chains(*merging_, last, measure);
    auto& counted = range_of(weighing_, measure);
    counted.low = disjoint.chosen.size();
    auto& exact = measure == Measure::sources ? weighing_.exact.sources : weighing_.exact.reports;
    exact = disjoint.exact || counted.low == counted.high;
    counted_ = std::move(disjoint.chosen);
}

const Weighing& PartWeighing::weighing()
{
    weighing_.verdict = verdict_of(weighing_);
    return weighing_;
}

std::vector<std::vector<std::uint32_t>> PartWeighing::counted_chains() const
{
    std::vector<std::vector<std::uint32_t>> all;
    for (const auto counted : counted_) {
        const auto segments = chains_->segments.of(counted);
        all.emplace_back(segments.begin(), segments.end());
    }
    return all;
}

void PartWeighing::read_chains()
{
    chains_ = chains_of(provenance_, support_, limits_.max_chains);
    merging_ = merging_of(provenance_, scope_, *chains_);
    weighing_.all_chains = chains_->complete;
}

} // namespace hearsay
