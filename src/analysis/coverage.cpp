#include "analysis/coverage.hpp"

#include <algorithm>

#include "analysis/support_flow.hpp"
#include "base/unique.hpp"

namespace hearsay {
namespace {

bool is_origin(End end)
{
    return end == End::speaker || end == End::seen;
}

/// The attributions with which a chain to an origin starts, sorted.
std::vector<std::uint32_t> grounded_starts(const Support& support, const Chains& chains)
{
    std::vector<std::uint32_t> starts;
    for (const auto& chain : chains.all) {
        if (is_origin(chain.end)) {
            starts.push_back(chain.segments.front());
        }
    }
    for (std::size_t place = 0; !chains.complete && place < support.ends.size(); ++place) {
        if (support.ends[place] != End::nobody) {
            starts.push_back(support.attributions[place]);
        }
    }
    std::ranges::sort(starts);
    return starts;
}

void add_if_unowned(const Provenance& provenance, Vertex outlet, std::vector<Vertex>& unknown)
{
    if (!provenance.dossier->outlets()[provenance.graph[outlet].number].owner) {
        unknown.push_back(outlet);
    }
}

/// An article rests on its publisher's owner where it counts: among reports always, among sources
/// where it is not in hand.
void add_unknown(
    const Provenance& provenance, Vertex vertex, Measure measure, std::vector<Vertex>& unknown)
{
    const auto record = provenance.graph[vertex];
    if (record.kind == RecordKind::speaker) {
        if (!provenance.dossier->speakers()[record.number].speaks_for) {
            unknown.push_back(vertex);
        }
    } else if (record.kind == RecordKind::outlet) {
        add_if_unowned(provenance, vertex, unknown);
    } else if (measure == Measure::reports || !provenance.in_hand[vertex]) {
        const auto outlet = provenance.outlets[record.number];
        if (outlet != no_vertex) {
            add_if_unowned(provenance, outlet, unknown);
        }
    }
}

} // namespace

Coverage coverage_of(const Scope& scope, const Support& support, const Chains& chains)
{
    const auto starts = grounded_starts(support, chains);
    Coverage coverage;
    for (const auto& scoped : scope.asserting) {
        ++coverage.total;
        coverage.reviewed += scoped.reviewed ? 1 : 0;
        coverage.attributed += std::ranges::binary_search(starts, scoped.attribution) ? 1 : 0;
    }
    return coverage;
}

std::vector<Vertex>
unknown_in(const Provenance& provenance, const Measured<std::vector<Way>>& disjoint)
{
    std::vector<Vertex> unknown;
    for (const auto& way : disjoint.sources) {
        for (const auto vertex : way) {
            add_unknown(provenance, vertex, Measure::sources, unknown);
        }
    }
    for (const auto& way : disjoint.reports) {
        for (const auto vertex : way) {
            add_unknown(provenance, vertex, Measure::reports, unknown);
        }
    }
    sort_by_id(provenance, unknown);
    erase_repeats(unknown);
    return unknown;
}

} // namespace hearsay
