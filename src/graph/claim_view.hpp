#pragma once

#include <boost/graph/filtered_graph.hpp>

#include "graph/provenance_graph.hpp"
#include "graph/scope.hpp"

namespace hearsay {

/// Lets through the links that the attributions of one scope drew.
struct InScope {
    const ProvenanceGraph* graph = nullptr;
    const std::vector<bool>* wanted = nullptr;  // by attribution

    bool operator()(const boost::graph_traits<ProvenanceGraph>::edge_descriptor& link) const
    {
        const auto attribution = (*graph)[link].attribution;
        return attribution != no_attribution && (*wanted)[attribution];
    }
};

/// The whole graph seen through one claim: the same vertices, only the claim's links. Never trust
/// num_edges() of it: Boost counts the unfiltered graph.
using ClaimView = boost::filtered_graph<ProvenanceGraph, InScope>;

/// `wanted` must outlive the view.
ClaimView claim_view(const Provenance& provenance, const std::vector<bool>& wanted);

/// Which attributions of the dossier the scope's assertions are, for claim_view().
std::vector<bool> asserted_in(const Provenance& provenance, const Scope& scope);

} // namespace hearsay
