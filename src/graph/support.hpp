#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "base/groups.hpp"
#include "graph/scope.hpp"

namespace hearsay {

/// The support network of one claim (DESIGN section 4): the links of its assertions' segments, with
/// its vertices numbered anew and densely, in the order of the whole graph's. The claim, which
/// leads to every carrier, and ground, to which every origin leads, are left implicit.
struct Support {
    using Node = std::uint32_t;

    std::vector<std::uint32_t> vertices;            // by node: its vertex in the whole graph
    std::vector<std::uint32_t> attributions;        // by place in the scope's assertions
    Groups<Node> steps;                             // by place: the segment's steps
    std::vector<End> ends;                          // by place
    std::vector<std::pair<Node, Node>> links;       // each once, sorted
    std::vector<Node> carriers;                     // articles at which a segment starts, sorted
    std::vector<Node> speakers;                     // that are origins, sorted
    std::vector<Node> seen;                         // first-hand articles, sorted
    std::vector<bool> free;                         // by node: an article in hand
};

/// O(steps in scope, times a logarithm).
Support support_of(const Provenance& provenance, const Scope& scope);

} // namespace hearsay
