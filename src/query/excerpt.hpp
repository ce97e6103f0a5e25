#pragma once

#include "graph/provenance.hpp"

namespace hearsay {

/// The records on which a claim's weighing rests, without evidence and texts, in the dossier's
/// order: weighed, they say of the claim what the whole dossier says.
///
/// The claim and those that it implies or that imply it; what asserts it, contests it or withdraws
/// an assertion; and whatever these name, with copied articles and parents. Beyond that the
/// articles in hand of the outlets named in `via`, which may be what was meant. O(attributions in
/// scope, articles, times a logarithm).
Records excerpt_of(const Provenance& provenance, Vertex claim);

} // namespace hearsay
