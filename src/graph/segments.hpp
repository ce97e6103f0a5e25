#pragma once

#include "graph/provenance.hpp"

namespace hearsay {

/// Reads out every attribution: fills `roots`, `steps`, `ends` and `out`. The vertices
/// must be there. References to nothing are passed over. O(attributions + steps + copies).
void read_segments(Provenance& provenance);

/// The article that a copy stands for, followed to the root; itself if it copies nothing. Articles
/// that copy each other in a circle, which the rules forbid, stand for themselves.
std::vector<std::uint32_t> roots_of_articles(const Dossier& dossier);

/// The retracted articles that take an attribution out: its own, those of its `via`, and the roots
/// of either. Empty if it stands.
std::vector<Vertex> retractions_of(const Provenance& provenance, std::uint32_t attribution);

} // namespace hearsay
