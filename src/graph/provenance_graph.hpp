#pragma once

#include <cstdint>
#include <limits>

#include <boost/graph/adjacency_list.hpp>

#include "model/record.hpp"

namespace hearsay {

enum class LinkKind : std::uint8_t {
    carried_by,    // claim -> article
    relays,        // article or via -> the next via
    quotes,        // last article or via -> the attribution's speaker
    published_by,  // article -> outlet
    owned_by,      // outlet -> organization, organization -> parent
    speaks_for,    // speaker -> organization
    implies        // narrow claim -> broad claim
};

constexpr std::uint32_t no_attribution = std::numeric_limits<std::uint32_t>::max();

/// What a link says, and the number of the attribution that drew it; structural links have none.
struct Link {
    LinkKind kind = LinkKind::relays;
    std::uint32_t attribution = no_attribution;
};

/// Links run from what relies to what it relies on, so out-edges answer "where from?" and in-edges
/// "who repeated it?". Built once by build_provenance() and never changed afterwards: vertices live
/// in a vector, and removing one would renumber all that follow.
using ProvenanceGraph = boost::adjacency_list<
    boost::vecS,            // out-edges: two links between one pair are legal
    boost::vecS,            // vertices: dense numbers, so a side table is a plain vector
    boost::bidirectionalS,  // in-edges are wanted too
    RecordRef,              // which record of the dossier this vertex stands for
    Link>;
using Vertex = boost::graph_traits<ProvenanceGraph>::vertex_descriptor;

} // namespace hearsay
