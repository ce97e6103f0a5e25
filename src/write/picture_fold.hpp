#pragma once

#include "write/picture.hpp"

namespace hearsay {

/// The picture with equal neighbours folded: nodes of one kind and group, with the same marks and
/// the same arrows to and from the same nodes, become one node that says how many it stands for
/// and names the first. What was asked for is never folded. O(nodes + links, times a logarithm).
Picture folded_picture(const Picture& picture);

} // namespace hearsay
