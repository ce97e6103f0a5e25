#pragma once

#include <vector>

#include "analysis/weighing.hpp"
#include "base/on_progress.hpp"

namespace hearsay {

/// A claim whose verdict is another one without somebody.
struct VerdictChange {
    Vertex claim = 0;
    Verdict before = Verdict::unsupported;
    Verdict after = Verdict::unsupported;

    friend bool operator==(const VerdictChange&, const VerdictChange&) = default;
};

/// An outlet, speaker or organization, and the verdicts that hang on it.
struct Dependence {
    Vertex on = 0;
    std::vector<VerdictChange> changes; // by id of the claim; never empty

    friend bool operator==(const Dependence&, const Dependence&) = default;
};

/// On whom most verdicts hang: what what_if() says of the verdicts without each outlet, speaker and
/// organization alone. Those first whose loss changes most; of one number, by id.
///
/// Each claim is weighed as often as it leads over somebody, as far as its verdict needs. Takes
/// O(reliances) and that many weighings, on all processors.
std::vector<Dependence> weakest_of(
    const Provenance& provenance, const WeighingLimits& limits, const OnProgress& on_progress = {});

} // namespace hearsay
