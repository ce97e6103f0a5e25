#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "analysis/merging.hpp"
#include "analysis/packing.hpp"
#include "analysis/support_flow.hpp"

namespace hearsay {

/// Disjoint chains, by their places among all chains, and whether there can be no more.
using Disjoint = Packing;

/// The largest set of chains that share no token from `stage` on. O(packing).
Disjoint disjoint_chains(const Merging& merging, std::uint32_t stage, Measure measure);

/// The same after all stages, where the optimist's count is known to be `high`. Where that is 1, one
/// vertex is on all chains (Menger 1927), so that they all share its token at every stage, and the
/// first chain that stands is found without packing.
Disjoint disjoint_chains_of(const Merging& merging, Measure measure, std::size_t high);

/// The pessimist's reading: what is left after all stages, and what each of them took.
struct Pessimist {
    Measured<Disjoint> disjoint;
    std::vector<Loss> lost;
};

/// Starts from the optimist's counts `high`. Stages that take nothing are found to do so many at
/// once: counts never rise from stage to stage, so equal counts at two stages hold between them.
Pessimist pessimist_of(
    const Merging& merging, const Measured<std::size_t>& high, Memory memory = {});

} // namespace hearsay
