#pragma once

#include <cstddef>
#include <random>

#include "graph/support.hpp"

namespace hearsay::test {

/// A support network without segments: `nodes` vertices, random links (circles too), carriers,
/// speakers and first-hand articles. For the algorithms that look at no more than these.
Support random_support(std::mt19937& random, std::size_t nodes, std::size_t links);

} // namespace hearsay::test
