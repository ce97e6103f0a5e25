#pragma once

#include <type_traits>

#include <boost/graph/adjacency_list.hpp>

#include "graph/link.hpp"
#include "graph/provenance.hpp"
#include "model/record.hpp"

namespace hearsay {

/// Links run from what relies to what it relies on, so out-edges answer "where from?" and in-edges
/// "who repeated it?". Drawn once and never changed afterwards: vertices live
/// in a vector, and removing one would renumber all that follow.
using ProvenanceGraph = boost::adjacency_list<
    boost::vecS,            // out-edges: two links between one pair are legal
    boost::vecS,            // vertices: dense numbers, so a side table is a plain vector
    boost::bidirectionalS,  // in-edges are wanted too
    RecordRef,              // which record of the dossier this vertex stands for
    Link>;
static_assert(std::is_same_v<Vertex, boost::graph_traits<ProvenanceGraph>::vertex_descriptor>);

/// What a SealedGraph holds.
struct OpenGraph {
    ProvenanceGraph graph;
};

/// The links of a dossier, to walk along. Drawn the first time: O(records).
const ProvenanceGraph& graph_of(const Provenance& provenance);

} // namespace hearsay
