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

    std::pmr::vector<std::uint32_t> vertices;       // by node: its vertex in the whole graph
    std::pmr::vector<std::uint32_t> attributions;   // by place in the scope's assertions
    Groups<Node> steps;                             // by place: the segment's steps
    std::pmr::vector<End> ends;                     // by place
    std::pmr::vector<Link> links;                   // each once, by tail
    std::pmr::vector<Link> own_articles;            // from outlets to carriers that they published
    std::pmr::vector<Node> carriers;                // articles at which a segment starts, each once
    std::pmr::vector<Node> speakers;                // that are origins, each once
    std::pmr::vector<Node> seen;                    // first-hand articles, each once
    std::pmr::vector<std::uint8_t> free;            // by node: 1 for an article in hand

    explicit Support(Memory memory = {})
        : vertices(memory), attributions(memory), steps(memory), ends(memory), links(memory),
          own_articles(memory), carriers(memory), speakers(memory), seen(memory), free(memory)
    {
    }
};

/// O(steps in scope).
Support support_of(const Provenance& provenance, const Scope& scope, Memory memory = {});

} // namespace hearsay
