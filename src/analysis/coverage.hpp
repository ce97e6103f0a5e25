#pragma once

#include "analysis/weighing.hpp"
#include "graph/chains.hpp"

namespace hearsay {

/// How many of a scope's assertions reach an origin, were reviewed, and are there. Where not all
/// chains were enumerated, an assertion counts as reaching an origin if some way leads on to one,
/// be it over a vertex twice.
Coverage coverage_of(
    const Scope& scope, const Support& support, const Chains& chains, Memory memory = {});

/// The speakers without `speaks_for` and the outlets without `owner` that the disjoint chains rest
/// on, by id; the publishers of articles too where these count: not in hand, or as reports.
std::vector<Vertex>
unknown_in(const Provenance& provenance, const Measured<std::vector<Way>>& disjoint);

} // namespace hearsay
