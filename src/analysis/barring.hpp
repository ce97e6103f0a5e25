#pragma once

#include <vector>

#include "graph/chains.hpp"

namespace hearsay {

/// A denial by a named speaker, dated: it withdraws what the same speaker asserted before.
struct Denial {
    std::uint32_t claim = 0;  // by number
    Vertex speaker = 0;
    Interval said_on;
};

/// The dated denials of the claims in a scope, each by the speaker in which it ends.
std::vector<Denial> denials_in(const Provenance& provenance, const Scope& scope);

/// The vertices for whose dates the pessimist does not count `chain`: both ends of each link from
/// an article to a certainly later one, and the speaker if he certainly later denies that very
/// claim. Empty if the chain counts.
std::vector<Vertex> barred_by(
    const Provenance& provenance, const Chain& chain, const std::vector<Denial>& denials);

} // namespace hearsay
