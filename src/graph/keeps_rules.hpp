#pragma once

#include "graph/provenance.hpp"

namespace hearsay {

/// Whether what was read keeps the rules on which weighing rests: each id is given once, and
/// parents, originals and implications lead into no circle. What is wrong breaches_of() says, of
/// whole records. O(records + references).
bool keeps_rules(const Provenance& provenance);

} // namespace hearsay
