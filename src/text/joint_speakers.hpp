#pragma once

#include "text/findings.hpp"

namespace hearsay {

/// Makes one saying for each of several who speak at once, and for each of several outlets that a
/// saying came through:
///
/// - names in a list: `Anna Holm, Lars Berg and Tove Lind said`, `Rita Sari, Bima Sanjaya, dan …`;
/// - two organizations: `PLN dan Pertamina`, `NATO and the EU` where each is one by itself, against
///   `Kementerian Pendidikan dan Kebudayaan` and `Johnson and Johnson`;
/// - `keduanya`, `both`, of the two who are named together just before;
/// - two outlets: `dikutip dari CNN dan BBC`, `told CNN and Reuters`, where one is known as one.
///
/// Joint speakers have content and cue in common. O(tokens of sayings and their sentences).
void part_joint(Findings& findings);

} // namespace hearsay
