#include "analysis/weighing.hpp"

#include <algorithm>

#include "analysis/anachronisms.hpp"
#include "analysis/circles.hpp"
#include "analysis/common_links.hpp"
#include "analysis/contest.hpp"
#include "analysis/coverage.hpp"
#include "analysis/heard.hpp"
#include "analysis/merging.hpp"
#include "analysis/one_chain.hpp"
#include "analysis/pessimist.hpp"
#include "analysis/support_flow.hpp"
#include "analysis/verdict.hpp"
#include "base/unique.hpp"
#include "graph/chains.hpp"

namespace hearsay {
namespace {

std::vector<Vertex> vertices_of(const Support& support, const std::vector<Support::Node>& nodes)
{
    std::vector<Vertex> vertices;
    vertices.reserve(nodes.size());
    for (const auto node : nodes) {
        vertices.push_back(support.vertices[node]);
    }
    return vertices;
}

std::vector<Way> ways_of(const Chains& chains, const std::vector<std::size_t>& places)
{
    std::vector<Way> ways;
    ways.reserve(places.size());
    for (const auto place : places) {
        const auto steps = chains.steps.of(place);
        ways.emplace_back(steps.begin(), steps.end());
    }
    return ways;
}

/// Chains of one way, told apart by occasion or date, are one way.
std::vector<Way> all_ways(const Chains& chains)
{
    std::vector<Way> ways;
    ways.reserve(chains.size());
    for (std::size_t place = 0; place < chains.size(); ++place) {
        const auto steps = chains.steps.of(place);
        if (ways.empty() || !std::ranges::equal(ways.back(), steps)) {
            ways.emplace_back(steps.begin(), steps.end());
        }
    }
    return ways;
}

/// Whether no article is in hand: then sources and reports are the same network.
bool shares_nothing(const Support& support)
{
    return std::ranges::find(support.free, 1) == support.free.end();
}

std::vector<Vertex>
cut_of(const Provenance& provenance, const Support& support, const SupportFlow& flow)
{
    auto cut = vertices_of(support, flow.nearest_cut());
    sort_by_id(provenance, cut);
    return cut;
}

void weigh_optimistically(
    const Provenance& provenance, const Support& support, SupportFlow& flow, Memory memory,
    Weighing& weighing)
{
    weighing.reports.high = flow.count();
    weighing.cut.reports = cut_of(provenance, support, flow);
    if (weighing.reports.high == 1) {
        weighing.common_links = vertices_of(support, common_links_of(support, memory));
    }
    if (shares_nothing(support)) {
        weighing.sources.high = weighing.reports.high;
        weighing.cut.sources = weighing.cut.reports;
        return;
    }
    flow.share_freely();
    weighing.sources.high = flow.count();
    weighing.cut.sources = cut_of(provenance, support, flow);
}

void weigh_pessimistically(
    const Provenance& provenance, const Chains& chains, const Merging& merging, Memory memory,
    Weighing& weighing)
{
    auto pessimist =
        pessimist_of(merging, {weighing.sources.high, weighing.reports.high}, memory);
    const auto& disjoint = pessimist.disjoint;
    weighing.sources.low = disjoint.sources.chosen.size();
    weighing.reports.low = disjoint.reports.chosen.size();
    weighing.disjoint = {
        ways_of(chains, disjoint.sources.chosen), ways_of(chains, disjoint.reports.chosen)};
    weighing.exact = {
        disjoint.sources.exact || weighing.sources.low == weighing.sources.high,
        disjoint.reports.exact || weighing.reports.low == weighing.reports.high};
    weighing.lost = std::move(pessimist.lost);
    for (auto& loss : weighing.lost) {
        sort_by_id(provenance, loss.vertices);
        erase_repeats(loss.vertices);
    }
}

bool rests_on_several(Verdict verdict)
{
    return verdict == Verdict::several_sources || verdict == Verdict::several_sources_if;
}

} // namespace

Weighing weigh(
    const Provenance& provenance, Vertex claim, const WeighingLimits& limits,
    const LeftOut& left_out)
{
    const auto scope = scope_of(provenance, claim, left_out);
    auto weighing = weigh_one_chain(provenance, scope);
    return weighing ? *std::move(weighing) : weigh_all_chains(provenance, scope, limits);
}

Weighing
weigh_all_chains(const Provenance& provenance, const Scope& scope, const WeighingLimits& limits)
{
    WorkingMemory working;
    const auto memory = working.get();
    const auto support = support_of(provenance, scope, memory);
    const auto chains = chains_of(provenance, support, limits.max_chains, memory);
    const auto merging = merging_of(provenance, scope, chains, memory);
    SupportFlow flow(support, Measure::reports, memory);

    Weighing weighing;
    weighing.claim = scope.claim;
    weighing.origins = origins_of(provenance, support);
    weigh_optimistically(provenance, support, flow, memory, weighing);
    weigh_pessimistically(provenance, chains, merging, memory, weighing);
    auto heard = heard_by(provenance, support, chains, merging, flow, memory);
    weighing.heard = std::move(heard.origins);
    weighing.exact_heard = heard.exact;
    weighing.coverage = coverage_of(scope, support, chains, memory);
    weighing.circles = circles_of(provenance, support, memory);
    weighing.anachronisms = anachronisms_of(provenance, support.attributions);
    weighing.contested_by = contests_in(provenance, scope);
    weighing.contested = !weighing.contested_by.empty();
    weighing.retracted = scope.retracted;
    weighing.all_chains = chains.complete;
    weighing.chains = all_ways(chains);
    weighing.verdict = verdict_of(weighing);
    if (rests_on_several(weighing.verdict)) {
        weighing.unknown = unknown_in(provenance, weighing.disjoint);
    }
    return weighing;
}

} // namespace hearsay
