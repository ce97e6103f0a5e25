#pragma once

#include "graph/provenance.hpp"

namespace hearsay {

/// Reads out every attribution: fills `steps`, `ends` and `out`. The vertices and `roots` must be
/// there. References to nothing are passed over. O(attributions + steps + copies).
void read_segments(Provenance& provenance);

/// The retracted articles that take an attribution out: its own, those of its `via`, and the roots
/// of either. Empty if it stands.
std::vector<Vertex> retractions_of(const Provenance& provenance, std::uint32_t attribution);

} // namespace hearsay
