#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <tuple>
#include <vector>

#include "query/trace_context.hpp"
#include "query/trace_start.hpp"

namespace hearsay {

/// One search for trace(): depth-first, with its own stack, for chains may be long.
class TraceWalk {
public:
    TraceWalk(const Provenance& provenance, const TraceRequest& request);

    Trace run();

private:
    /// A node before it is entered, and where it stands in the segments that lead on from it.
    struct Child {
        TraceNode node;
        std::vector<TracePlace> places;
    };

    struct ByKindAndClaim {
        bool operator()(const TraceNode& one, const TraceNode& other) const
        {
            return std::tie(one.kind, one.vertex) < std::tie(other.kind, other.vertex);
        }
    };
    using PlacesByClaim = std::map<TraceNode, std::vector<TracePlace>, ByKindAndClaim>;

    struct Frame {
        std::uint32_t node = 0; // its place in the trace
        TraceNode shown;
        std::vector<Child> children;
        std::size_t next = 0;
        std::vector<std::uint32_t> shows; // attributions that are shown whole when it is left
        bool cut = false;                 // something below was not shown
    };

    bool upstream() const { return request_.direction == TraceDirection::upstream; }
    std::vector<Child> children_of_start();
    std::vector<Child> claims_of_start() const;
    PlacesByClaim places_by_claim();
    TraceNode claim_node(std::uint32_t attribution) const;
    void add_circles(Frame& start);

    std::vector<Child> children_of(const TraceNode& node, const std::vector<TracePlace>& places);
    void add_child(std::vector<Child>& children, const TraceNode& parent, TracePlace place);
    static void merge(std::vector<Child>& children);
    Child ending(const TraceNode& parent, TracePlace place) const;
    Child last_step(TraceNode node, TracePlace place) const;
    void refer_to_above(Child& child) const;
    void keep_to_depth(std::vector<Child>& children, const TraceNode& parent) const;
    void in_order(std::vector<Child>& children) const;

    void enter(Child child);
    void leave();
    void enter_claim(Child& child);
    bool may_go_on();
    bool is_at_joint(TracePlace place) const;

    const Provenance& provenance_;
    const TraceRequest& request_;
    TraceStart start_;
    std::optional<TraceContext> context_;
    std::vector<bool> on_way_;         // by vertex
    std::vector<std::uint32_t> shown_; // by attribution: in which claim's turn it was shown whole
    std::vector<bool> visited_;        // by attribution
    std::uint32_t turn_ = 1;
    std::size_t circles_from_ = 0; // place among the context's attributions
    std::vector<Frame> frames_;
    std::size_t budget_;
    bool counting_ = false; // max_chains are shown
    Trace trace_;
};

} // namespace hearsay
