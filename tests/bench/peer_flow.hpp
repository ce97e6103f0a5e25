#pragma once

#include <cstddef>

#include "analysis/support_flow.hpp"

namespace hearsay::test {

/// The optimist's count by Boost's Boykov-Kolmogorov flow, building its network included.
std::size_t high_by_boost(const Support& support, Measure measure);

/// The same by igraph's maximum flow.
std::size_t high_by_igraph(const Support& support, Measure measure);

} // namespace hearsay::test
