#pragma once

#include <optional>

#include "analysis/weighing.hpp"

namespace hearsay {

/// weigh() for the commonest claim: one assertion, which is one chain, ends in an origin and runs in
/// no circle. Every count is then 1, or 0 for the pessimist where dates bar the chain, and every
/// certificate is on that chain. None for all other scopes. O(steps).
std::optional<Weighing> weigh_one_chain(const Provenance& provenance, const Scope& scope);

/// weigh() without this shortcut, for any scope: both must say the same.
Weighing
weigh_all_chains(const Provenance& provenance, const Scope& scope, const WeighingLimits& limits);

} // namespace hearsay
