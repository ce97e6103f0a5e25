#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "base/groups.hpp"
#include "graph/scope.hpp"
#include "graph/support.hpp"

namespace hearsay {

/// An attribution read out, and where it ends in an article, gone on with: one way that a claim
/// came down. No vertex twice.
struct Chain {
    std::span<const std::uint32_t> segments;  // attribution numbers, nearest to the claim first
    std::span<const Vertex> steps;            // article, via …, speaker
    End end = End::nobody;                    // never article
};

/// Chains by the ids of their steps.
struct Chains {
    Groups<std::uint32_t> segments;  // by chain
    Groups<Vertex> steps;            // by chain
    std::pmr::vector<End> ends;      // by chain
    bool complete = true;            // false: there are more than were asked for

    explicit Chains(Memory memory = {}) : segments(memory), steps(memory), ends(memory) {}

    std::size_t size() const { return ends.size(); }
    Chain of(std::size_t place) const
    {
        return {segments.of(place), steps.of(place), ends[place]};
    }
};

/// The chains of a scope's assertions, at most `most`. Stops searching too after 64 segments
/// for each chain that was asked for and each assertion: among articles that cite each other dead
/// ends outnumber chains.
Chains chains_of(const Provenance& provenance, const Scope& scope, std::size_t most);

/// The same, where the scope's support network is at hand.
Chains chains_of(
    const Provenance& provenance, const Support& support, std::size_t most, Memory memory = {});

} // namespace hearsay
