#pragma once

#include <vector>

#include "graph/support.hpp"

namespace hearsay {

/// A circuit of steps, each relying on the next and the last on the first.
using Circle = std::vector<Vertex>;

/// One shortest circuit of each strongly connected component of more than one vertex among the
/// steps of a claim's assertions, where an outlet in `via` also leads to its articles that carry
/// the claim (Tarjan 1972, by Boost). A circuit starts at its smallest id; circuits by id.
///
/// O(vertices + links) where there is no circle. In a component the search for the shortest starts
/// at every vertex and stops at the best length so far; after `circle_search_links` links the best
/// so far is taken, which is then a short circuit but perhaps not the shortest.
std::vector<Circle>
circles_of(const Provenance& provenance, const Support& support, Memory memory = {});

constexpr std::size_t circle_search_links = 2'000'000;

} // namespace hearsay
