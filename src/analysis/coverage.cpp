#include "analysis/coverage.hpp"

#include <algorithm>

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

enum class Publishers { left_out, included };

void add_unknown(
    const Provenance& provenance, Vertex vertex, Publishers publishers,
    std::vector<Vertex>& unknown)
{
    const auto& dossier = *provenance.dossier;
    const auto record = provenance.graph[vertex];
    if (record.kind == RecordKind::speaker && !dossier.speakers()[record.number].speaks_for) {
        unknown.push_back(vertex);
    }
    if (record.kind == RecordKind::outlet && !dossier.outlets()[record.number].owner) {
        unknown.push_back(vertex);
    }
    if (record.kind == RecordKind::article && publishers == Publishers::included) {
        const auto& outlet = dossier.articles()[record.number].outlet;
        if (const auto found = outlet ? dossier.find(outlet->text) : std::nullopt) {
            add_unknown(
                provenance, vertex_of(provenance, *found), Publishers::left_out, unknown);
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
            add_unknown(provenance, vertex, Publishers::left_out, unknown);
        }
    }
    for (const auto& way : disjoint.reports) {
        for (const auto vertex : way) {
            add_unknown(provenance, vertex, Publishers::included, unknown);
        }
    }
    sort_by_id(provenance, unknown);
    erase_repeats(unknown);
    return unknown;
}

} // namespace hearsay
