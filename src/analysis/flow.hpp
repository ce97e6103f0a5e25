#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace hearsay {

/// A network of arcs with whole-number capacities, in which flow is found one unit at a time along
/// augmenting paths (Ford and Fulkerson 1956), searched backward from the sink: what is cut off
/// from the sink by few vertices is then never looked at, nor are the arcs out of a node that carry
/// nothing.
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
    using Number = std::uint32_t; // of an arc

    struct Arc {
        Node from;
        Node to;
        std::uint32_t capacity;
        std::uint32_t flow = 0;
        Number next_in;                    // of the same head, or none
        Number next_out;                   // of the same tail, or none
        Number next_carrying = not_listed; // of the same tail, of those that carry flow or did
    };

    /// A step of the search, away from the sink: back along an arc that can carry more, or on along
    /// one whose flow can be taken from it.
    struct Step {
        enum class Along : std::uint8_t { nothing, arc, flow } along = Along::nothing;
        Number arc = 0;
    };

    static constexpr Number none = 0xffffffff;
    static constexpr Number not_listed = none - 1;

    std::size_t augment_all(Node source, Node sink);
    bool advance(Node at, std::vector<Step>& path);
    void enter(Node node);
    Step first_step(Node at) const;
    Step carrying_step(Number arc) const;
    Step step_after(Node at, Step step) const;
    Node end_of(Step step) const;
    bool can_take(Step step) const;
    void push(const std::vector<Step>& path);

    std::vector<Arc> arcs_;
    std::vector<Number> first_in_;       // by node
    std::vector<Number> first_out_;      // by node
    std::vector<Number> first_carrying_; // by node: of the arcs out of it that carry flow, or did
    std::vector<Step> current_;          // by node: the step to try next
    std::vector<std::uint32_t> opened_;  // by node: the round in which current_ was last set
    std::vector<std::uint32_t> closed_;  // by node: the round in which it is on the path, or dead
    std::vector<Number> changed_;        // arcs that carry flow, or did
    std::vector<Step> path_;             // from the sink
    std::uint32_t round_ = 0;
};

} // namespace hearsay
