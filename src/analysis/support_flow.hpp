#pragma once

#include <cstddef>
#include <vector>

#include "analysis/flow.hpp"
#include "graph/support.hpp"

namespace hearsay {

/// What is counted: sources, where articles in hand are shared freely, or reports, where they count
/// like everything else.
enum class Measure { sources, reports };

/// A support network as a flow network (Menger 1927): every vertex split into an arc of capacity
/// one, or unlimited where it is free; claim -> carriers; origins -> ground. A first-hand article
/// reaches ground through a unit of its own.
///
/// Arcs: from a vertex's in-node to its out-node, and from out-nodes to in-nodes along links.
class SupportFlow {
public:
    SupportFlow(const Support& support, Measure measure);

    /// The optimist's count.
    std::size_t count();

    /// After count(): the vertices of the minimum cut nearest to the claim; of a unit its article.
    std::vector<Support::Node> nearest_cut() const;

    /// The ways by which one origin was heard: the flow with only it linked to ground and its
    /// capacity unlimited. Asks for a network of reports: there every vertex passes one way on, so
    /// that a speaker is heard by no more ways than links lead to him, and a first-hand article,
    /// which carries the claim itself, by one.
    std::size_t heard_from_speaker(Support::Node speaker);

private:
    using Node = FlowNetwork::Node;

    Node unit_in(std::size_t place) const;
    Node source() const;
    Node ground() const;

    const Support& support_;
    FlowNetwork network_;
    std::vector<std::uint32_t> links_to_;  // by node: how many links lead to it
};

} // namespace hearsay
