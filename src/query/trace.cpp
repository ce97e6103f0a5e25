#include "query/trace.hpp"

#include "query/trace_walk.hpp"

#include <boost/range/iterator_range.hpp>

#include "graph/provenance_graph.hpp"

namespace hearsay {

namespace {

std::optional<Vertex> first_member(const Provenance& provenance, Vertex organization)
{
    const auto& graph = graph_of(provenance);
    std::vector<Vertex> members;
    for (const auto link : boost::make_iterator_range(in_edges(organization, graph))) {
        const auto member = source(link, graph);
        if (provenance.graph[member].kind != RecordKind::organization) {
            members.push_back(member);
        }
    }
    sort_by_id(provenance, members);
    return members.empty() ? std::nullopt : std::optional(members.front());
}

} // namespace

std::optional<Vertex> start_for(const Provenance& provenance, RecordRef record)
{
    const auto& dossier = *provenance.dossier;
    switch (record.kind) {
    case RecordKind::text:
        return std::nullopt;
    case RecordKind::attribution: {
        const auto claim = dossier.find(dossier.attributions()[record.number].claim.text);
        return claim ? std::optional(vertex_of(provenance, *claim)) : std::nullopt;
    }
    case RecordKind::organization:
        return first_member(provenance, vertex_of(provenance, record));
    default:
        return vertex_of(provenance, record);
    }
}

Trace trace(const Provenance& provenance, const TraceRequest& request)
{
    return TraceWalk(provenance, request).run();
}

} // namespace hearsay
