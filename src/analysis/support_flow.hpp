#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "graph/support.hpp"

namespace hearsay {

/// What is counted: sources, where articles in hand are shared freely, or reports, where they count
/// like everything else.
enum class Measure { sources, reports };

/// A support network as a flow network (Menger 1927): every vertex passes one way on, or any number
/// where it is shared freely, from the claim, which leads to the carriers, to ground, to which the
/// origins lead. A first-hand article reaches ground through a unit of its own.
///
/// Of a vertex there are two nodes, where ways come in and where they go out. Flow is found one unit
/// at a time along augmenting paths (Ford and Fulkerson 1956), searched backward from ground: what
/// is cut off from ground by few vertices is then never looked at.
class SupportFlow {
public:
    SupportFlow(const Support& support, Measure measure, Memory memory = {});

    /// The optimist's count. O(flow * links) at worst.
    std::size_t count();

    /// After count(): the vertices of the minimum cut nearest to the claim; of a unit its article.
    /// O(links).
    std::vector<Support::Node> nearest_cut() const;

    /// Counts sources from now on, where reports were counted: as these share less, the flow found
    /// is one of sources too, and count() looks only for what it lacks.
    void share_freely() { measure_ = Measure::sources; }

    /// How many links lead to a vertex.
    std::size_t links_to(Support::Node node) const { return links_to_.of(node).size(); }

    /// The ways by which one origin was heard: the flow of reports with only it linked to ground and
    /// its capacity unlimited. As every vertex passes one way on, a speaker is heard by no more ways
    /// than links lead to him, and a first-hand article, which carries the claim itself, by one.
    /// Takes back what was found before.
    std::size_t heard_from_speaker(Support::Node speaker);

private:
    using Node = std::uint32_t;   // twice the vertex where ways come in, and 1 more where they go out
    using Number = std::uint32_t; // of a link

    struct Passing {
        std::uint32_t ways = 0;
        bool is_free = false;
        bool is_carrier = false;
        bool is_unit_used = false; // of a first-hand article: its own way to ground
    };

    /// What the search knows of a node.
    struct Visit {
        std::uint32_t opened = 0; // the round in which `next` was last set
        std::uint32_t closed = 0; // the round in which it is on the path, or dead
        std::uint32_t next = 0;   // which step to try
    };

    /// A step of the search, away from ground to `node`: along a link, or within a vertex.
    struct Step {
        Node node = 0;
        Number link = 0;
    };

    bool can_pass(const Passing& vertex) const
    {
        return vertex.ways == 0 || (vertex.is_free && measure_ == Measure::sources);
    }

    std::size_t find_round();
    std::size_t find_all(Node start, std::size_t enough);
    bool find_way(Node start);
    bool advance(Node at);
    bool advance_from_in(Node at);
    bool advance_from_out(Node at);
    bool enter(Node node, Number link);
    void open(Node node);
    void push(Node start);
    void clear();
    std::pmr::vector<std::uint8_t> reached_from_claim() const;

    Memory memory_;
    const Support& support_;
    Measure measure_;
    std::pmr::vector<Number> first_from_;   // by vertex: its first link, beside which are the others
    Groups<Number> links_to_;          // by vertex
    std::pmr::vector<std::uint32_t> flow_;  // by link
    std::pmr::vector<Passing> passing_;     // by vertex
    std::pmr::vector<Visit> visits_;        // by node
    std::pmr::vector<Step> path_;           // from ground
    std::pmr::vector<Step> pushed_;         // steps of all paths found since the flow was cleared
    std::uint32_t round_ = 0;
    std::size_t counted_ = 0;
};

} // namespace hearsay
