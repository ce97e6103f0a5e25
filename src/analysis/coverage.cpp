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

/// By node: whether a way leads from it to an origin.
std::vector<bool> nodes_with_a_way(const Support& support)
{
    std::vector<std::uint32_t> heads;
    for (const auto& link : support.links) {
        heads.push_back(link.second);
    }
    const auto links_to = grouped_by(heads, support.vertices.size());
    std::vector<Support::Node> open(support.speakers.begin(), support.speakers.end());
    open.insert(open.end(), support.seen.begin(), support.seen.end());
    std::vector<bool> reached(support.vertices.size());
    while (!open.empty()) {
        const auto node = open.back();
        open.pop_back();
        if (reached[node]) {
            continue;
        }
        reached[node] = true;
        for (const auto link : links_to.of(node)) {
            open.push_back(support.links[link].first);
        }
    }
    return reached;
}

using Attributions = std::pmr::vector<std::uint32_t>;

void add_those_with_a_way(const Support& support, Attributions& starts)
{
    const auto has_way = nodes_with_a_way(support);
    for (std::size_t place = 0; place < support.ends.size(); ++place) {
        const auto end = support.ends[place];
        const bool goes_on = end == End::article && has_way[support.steps.of(place).back()];
        if (is_origin(end) || goes_on) {
            starts.push_back(support.attributions[place]);
        }
    }
}

/// The attributions with which a chain to an origin starts, sorted.
Attributions grounded_starts(const Support& support, const Chains& chains, Memory memory)
{
    Attributions starts(memory);
    starts.reserve(chains.size());
    for (std::size_t place = 0; place < chains.size(); ++place) {
        if (is_origin(chains.ends[place])) {
            starts.push_back(chains.segments.of(place).front());
        }
    }
    if (!chains.complete) {
        add_those_with_a_way(support, starts);
    }
    std::ranges::sort(starts);
    return starts;
}

void add_if_unowned(const Provenance& provenance, Vertex outlet, std::vector<Vertex>& unknown)
{
    if (!provenance.facts.outlets[provenance.graph[outlet].number].owner_known) {
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
        if (!provenance.facts.speakers[record.number].speaks_for_known) {
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

Coverage coverage_of(
    const Scope& scope, const Support& support, const Chains& chains, Memory memory)
{
    const auto starts = grounded_starts(support, chains, memory);
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
