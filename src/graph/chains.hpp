#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "graph/scope.hpp"
#include "graph/support.hpp"

namespace hearsay {

/// An attribution read out, and where it ends in an article, gone on with: one way that a claim
/// came down. No vertex twice.
struct Chain {
    std::vector<std::uint32_t> segments;  // attribution numbers, nearest to the claim first
    std::vector<Vertex> steps;            // article, via …, speaker
    End end = End::nobody;                // never article

    friend bool operator==(const Chain&, const Chain&) = default;
};

struct Chains {
    std::vector<Chain> all;  // by the ids of their steps
    bool complete = true;    // false: there are more than were asked for
};

/// The chains of a scope's assertions, at most `most`. Stops searching too after 64 segments
/// for each chain that was asked for and each assertion: among articles that cite each other dead
/// ends outnumber chains.
Chains chains_of(const Provenance& provenance, const Scope& scope, std::size_t most);

/// The same, where the scope's support network is at hand.
Chains chains_of(const Provenance& provenance, const Support& support, std::size_t most);

} // namespace hearsay
