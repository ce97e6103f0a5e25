#include "analysis/one_chain.hpp"

#include <algorithm>

#include "analysis/anachronisms.hpp"
#include "analysis/barring.hpp"
#include "analysis/contest.hpp"
#include "base/unique.hpp"
#include "graph/chains.hpp"

namespace hearsay {
namespace {

/// Whether an outlet in `via` leads to its own article at which the chain starts.
bool leads_back(const Provenance& provenance, const Segment& segment)
{
    const auto article = provenance.graph[segment.steps.front()].number;
    return std::ranges::find(segment.steps, provenance.outlets[article]) != segment.steps.end();
}

bool has_repeats(std::span<const std::uint32_t> steps)
{
    for (std::size_t step = 1; step < steps.size(); ++step) {
        const auto before = steps.first(step);
        if (std::ranges::find(before, steps[step]) != before.end()) {
            return true;
        }
    }
    return false;
}

/// The step nearest to the claim that sources do not share: an article in hand is passed over, and
/// counts only as a unit of its own at the end.
Vertex cut_of_sources(const Provenance& provenance, const Way& steps)
{
    const auto cut = std::ranges::find_if(
        steps, [&](Vertex vertex) { return !provenance.in_hand[vertex]; });
    return cut == steps.end() ? steps.back() : *cut;
}

Loss loss_to_dates(const Provenance& provenance, std::vector<Vertex> barring)
{
    sort_by_id(provenance, barring);
    erase_repeats(barring);
    return {Rule::dates, {}, std::move(barring), {{1, 0}, {1, 0}}};
}

void add_findings(
    const Provenance& provenance, const Scope& scope, std::uint32_t attribution,
    Weighing& weighing)
{
    weighing.coverage = {1, scope.asserting.front().reviewed ? 1U : 0U, 1};
    weighing.anachronisms = anachronisms_of(provenance, {&attribution, 1});
    weighing.contested_by = contests_in(provenance, scope);
    weighing.contested = !weighing.contested_by.empty();
    weighing.retracted = scope.retracted;
}

} // namespace

std::optional<Weighing> weigh_one_chain(const Provenance& provenance, const Scope& scope)
{
    if (scope.asserting.size() != 1) {
        return std::nullopt;
    }
    const auto attribution = scope.asserting.front().attribution;
    const auto segment = segment_of(provenance, attribution);
    const bool is_grounded = segment.end == End::speaker || segment.end == End::seen;
    if (!is_grounded || has_repeats(segment.steps) || leads_back(provenance, segment)) {
        return std::nullopt;
    }
    Way way(segment.steps.begin(), segment.steps.end());
    const Chain chain{{&attribution, 1}, way, segment.end};
    auto barring = barred_by(provenance, chain, denials_in(provenance, scope));
    const std::size_t low = barring.empty() ? 1 : 0;
    Weighing weighing;
    weighing.claim = scope.claim;
    weighing.verdict = Verdict::single_source;
    weighing.origins = {chain.steps.back()};
    weighing.sources = {low, 1};
    weighing.reports = {low, 1};
    weighing.heard = {{chain.steps.back(), {low, 1}}};
    weighing.cut = {{cut_of_sources(provenance, way)}, {chain.steps.front()}};
    if (low == 1) {
        weighing.disjoint = {{way}, {way}};
    } else {
        weighing.lost.push_back(loss_to_dates(provenance, std::move(barring)));
    }
    weighing.common_links = way;
    add_findings(provenance, scope, attribution, weighing);
    weighing.chains.push_back(std::move(way));
    return weighing;
}

} // namespace hearsay
