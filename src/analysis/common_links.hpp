#pragma once

#include <vector>

#include "graph/support.hpp"

namespace hearsay {

/// The vertices on every way from the claim to ground, articles in hand included, nearest to the
/// claim first: the dominators of ground (Lengauer and Tarjan 1979). Empty if there is no way.
///
/// Found in one sweep along one shortest way: a vertex of it is on every way if no detour that
/// leaves before it comes back behind it. O(vertices + links); Boost's dominator tree, whose
/// recursion a long chain can overflow, is its oracle in the tests.
std::vector<Support::Node> common_links_of(const Support& support, Memory memory = {});

} // namespace hearsay
