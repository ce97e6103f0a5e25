#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "base/groups.hpp"
#include "graph/scope.hpp"

namespace hearsay {

/// The support network of one claim (DESIGN section 4): the links of its assertions' segments, with
/// its vertices numbered anew and densely, in the order in which they come. The claim, which leads
/// to every carrier, and ground, to which every origin leads, are left implicit.
struct Support {
    using Node = std::uint32_t;
    using Link = std::pair<Node, Node>;             // from, to

    std::vector<std::uint32_t> vertices;            // by node: its vertex in the whole graph
    std::vector<std::uint32_t> attributions;        // by place in the scope's assertions
    Groups<Node> steps;                             // by place: the segment's steps
    std::vector<End> ends;                          // by place
    std::vector<Link> links;                        // each once, by tail
    std::vector<Link> own_articles;                 // from outlets to carriers that they published
    std::vector<Node> carriers;                     // articles at which a segment starts, each once
    std::vector<Node> speakers;                     // that are origins, each once
    std::vector<Node> seen;                         // first-hand articles, each once
    std::vector<bool> free;                         // by node: an article in hand
};

/// O(steps in scope).
Support support_of(const Provenance& provenance, const Scope& scope);

} // namespace hearsay
