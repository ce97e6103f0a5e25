#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "graph/scope.hpp"

namespace hearsay {

/// What an attribution leads over: who does not trust one of these cannot trust it. Vertices, each
/// once, ascending.
///
/// A claim: the one that is said. A speaker: who says it, or stands in `via`. An article: the one
/// that carries it, those in `via`, and what these copy, up to the root; an `own` attribution leads
/// over its own article alone. An outlet: in `via`, or the publisher of such an article. An
/// organization: of which such an outlet is owned or for which such a speaker speaks (belongs to,
/// where nobody has said for whom he speaks), and its parents up to the root; ties that certainly
/// do not hold on the attribution's date are passed over.
std::vector<std::uint32_t> reliances_of(const Provenance& provenance, std::uint32_t attribution);

/// What is left out where `records` are not trusted: the attributions that lead over any of them,
/// and those that are among them. O(attributions).
LeftOut left_out_without(const Provenance& provenance, std::span<const RecordRef> records);

} // namespace hearsay
