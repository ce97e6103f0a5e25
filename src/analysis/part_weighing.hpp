#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "analysis/merging.hpp"
#include "analysis/support_flow.hpp"
#include "analysis/weighing.hpp"
#include "graph/chains.hpp"
#include "graph/scope.hpp"
#include "graph/support.hpp"

namespace hearsay {

/// A claim while it is weighed only as far as somebody needs it: what has not been counted is 0.
class PartWeighing {
public:
    /// Finds the origins, and where there are none the circles.
    PartWeighing(
        const Provenance& provenance, Vertex claim, const WeighingLimits& limits,
        const LeftOut& left_out = {});

    void count_high(Measure measure);

    /// After count_high() of the same measure. The chains are read once.
    void count_low(Measure measure);

    /// So far, with the verdict that what is counted gives.
    const Weighing& weighing();

    /// By chain of those that count_low() counted last: its attributions.
    std::vector<std::vector<std::uint32_t>> counted_chains() const;

private:
    void read_chains();

    const Provenance& provenance_;
    WeighingLimits limits_;
    Scope scope_;
    Support support_;
    Weighing weighing_;
    std::optional<Chains> chains_;
    std::optional<Merging> merging_;
    std::vector<std::size_t> counted_; // places in chains_
};

} // namespace hearsay
