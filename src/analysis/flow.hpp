#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace hearsay {

/// A network of arcs with whole-number capacities, in which flow is found one unit at a time along
/// augmenting paths (Ford and Fulkerson 1956), searched backward from the sink: what is cut off
/// from the sink by few vertices is then never looked at.
class FlowNetwork {
public:
    using Node = std::uint32_t;
    static constexpr std::uint32_t unlimited = 1'000'000'000;

    /// For at most `arcs` arcs, as far as is known.
    FlowNetwork(std::size_t nodes, std::size_t arcs);

    void add_arc(Node from, Node to, std::uint32_t capacity);

    /// The maximum flow from `source` to `sink`, on a network without flow. There must be no path
    /// on which all arcs are unlimited. Stops at `enough`. O(flow * arcs) at worst.
    std::size_t max_flow(Node source, Node sink, std::size_t enough = unlimited);

    /// Which nodes are reached from `source` over arcs that could still carry more: the nearest
    /// minimum cut leads out of them. O(arcs).
    std::vector<bool> reachable_from(Node source) const;

    /// Takes all flow back. O(arcs that carried some).
    void clear();

private:
    struct Arc {
        Node to;
        std::uint32_t next;      // of the same tail, or none
        std::uint32_t residual;  // what it can still carry
        std::uint32_t capacity;
    };

    std::size_t augment_all(Node source, Node sink);
    bool advance(Node at, std::vector<std::uint32_t>& path);
    void enter(Node node);
    void push(const std::vector<std::uint32_t>& path);

    // Arc 2k runs forward, arc 2k + 1 is its reverse.
    std::vector<Arc> arcs_;
    std::vector<std::uint32_t> first_;    // by node
    std::vector<std::uint32_t> current_;  // by node: the arc to try next
    std::vector<std::uint32_t> opened_;   // by node: the round in which current_ was last set
    std::vector<std::uint32_t> closed_;   // by node: the round in which it is on the path, or dead
    std::vector<std::uint32_t> changed_;  // arcs that carry flow, or did
    std::vector<std::uint32_t> path_;     // arcs that run towards the sink, the last one first
    std::uint32_t round_ = 0;
};

} // namespace hearsay
