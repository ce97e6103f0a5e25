#pragma once

#include <compare>
#include <cstddef>

#include "analysis/weighing.hpp"
#include "graph/scope.hpp"

namespace hearsay {

/// Where a claim stands: of a weighing what is compared before and after a change.
struct Standing {
    Verdict verdict = Verdict::unsupported;
    bool contested = false;
    Range sources;
    Range reports;
    bool complete = true; // false: chains unread, or a low count that was found greedily

    friend bool operator==(const Standing&, const Standing&) = default;
};

Standing standing_of(const Weighing& weighing);

/// standing_of(weigh(…)), without the search for anything else. O(weigh) at worst, in practice a
/// third of it.
Standing standing_of(
    const Provenance& provenance, Vertex claim, const WeighingLimits& limits,
    const LeftOut& left_out = {});

/// How far apart two standings are, the nearest first: another verdict; then the sum of the
/// differences of the four counts; then whether one is contested and the other not.
struct Move {
    bool verdict = false;
    std::size_t counts = 0;
    bool contested = false;

    friend auto operator<=>(const Move&, const Move&) = default;
};

Move move_between(const Standing& one, const Standing& other);

} // namespace hearsay
