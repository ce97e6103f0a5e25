#pragma once

struct Agdisc_s;

namespace hearsay {

/// How cgraph numbers what it is given names for: in the order in which they come. Its own way takes
/// the address of the name, and writes parts of a graph in the order of these addresses, so that
/// the same picture would not always be the same bytes.
Agdisc_s* numbered_in_order();

} // namespace hearsay
