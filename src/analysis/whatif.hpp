#pragma once

#include <span>
#include <vector>

#include "analysis/standing.hpp"
#include "base/on_progress.hpp"

namespace hearsay {

/// A claim that stands otherwise without what was left out.
struct StandingChange {
    Vertex claim = 0;
    Standing before;
    Standing after;

    friend bool operator==(const StandingChange&, const StandingChange&) = default;
};

/// What changes if some records are not to be trusted.
struct WhatIf {
    LeftOut left_out;                    // the attributions that lead over one of them
    std::vector<StandingChange> changes; // by id of the claim
};

/// Weighs every claim that an attribution bears on which leads over one of `records` (see
/// query/reliance.hpp), with all of these and without: nothing is built anew for it, the
/// attributions are passed over. A claim that has lost only a narrower one's attributions counts
/// too. O(attributions) and twice the weighing of the claims touched.
WhatIf what_if(
    const Provenance& provenance, std::span<const RecordRef> records, const WeighingLimits& limits,
    const OnProgress& on_progress = {});

} // namespace hearsay
