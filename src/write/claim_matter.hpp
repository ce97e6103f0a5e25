#pragma once

#include <cstdint>
#include <vector>

#include "analysis/weighing.hpp"
#include "graph/chains.hpp"

namespace hearsay {

/// All that a page about a claim speaks of.
struct ClaimMatter {
    Weighing weighing;
    Scope scope;                          // its `contesting` are the weighing's contests, in order
    Chains chains;                        // the weighing's, with the attributions they are made of
    std::vector<std::uint32_t> undecided; // attributions that could not verify the claim, or were
                                          // declined an answer; by id
};

ClaimMatter
matter_of(const Provenance& provenance, Vertex claim, const WeighingLimits& limits = {});

/// The attributions that the matter rests on, each once, for their words.
std::vector<std::uint32_t> attributions_in(const ClaimMatter& matter);

} // namespace hearsay
