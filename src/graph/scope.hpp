#pragma once

#include <cstdint>
#include <vector>

#include "graph/provenance.hpp"

namespace hearsay {

/// An attribution in a claim's scope, standing for all that are equal to it.
struct Scoped {
    std::uint32_t attribution = no_attribution; // of the equal ones, that with the first id
    bool reviewed = false;                      // any of the equal ones is

    friend bool operator==(const Scoped&, const Scoped&) = default;
};

/// Attributions that a question leaves out as if they were not recorded: numbers, ascending.
using LeftOut = std::vector<std::uint32_t>;

/// The attributions that bear on one claim (DESIGN section 4), without rejected ones, those over a
/// retracted article, and second ones that are equal in steps, first-handedness, claim, occasion
/// and date. Sorted by id.
struct Scope {
    Vertex claim = 0;
    std::vector<Scoped> asserting;  // of the claim, or of one that implies it, however deep
    std::vector<Scoped> contesting; // denials and doubts of the claim, or of one that it implies
    std::vector<std::uint32_t> denials; // of what is asserted: they may withdraw it
    std::vector<Vertex> retracted;  // articles that took attributions of either out
};

/// Without those that are left out, which count nowhere. O(attributions in scope, times a
/// logarithm).
Scope scope_of(const Provenance& provenance, Vertex claim, const LeftOut& left_out = {});

/// The groups of attributions that count once together: equal in steps, first-handedness, claim,
/// stance, occasion and date. Each group and the groups by id; no group of one. O(attributions,
/// times a logarithm).
std::vector<std::vector<std::uint32_t>>
repeats_among(const Provenance& provenance, const std::vector<std::uint32_t>& attributions);

/// The attributions without what only repeats one with an earlier id, by id. O(attributions, times
/// a logarithm).
std::vector<std::uint32_t>
firsts_among(const Provenance& provenance, const std::vector<std::uint32_t>& attributions);

/// The claims that a denial would contest with `claim`: itself and all that it implies.
std::vector<Vertex> implied_by(const Provenance& provenance, Vertex claim);

/// The claims that say `claim` too: itself and all that imply it.
std::vector<Vertex> implying(const Provenance& provenance, Vertex claim);

} // namespace hearsay
