#pragma once

#include <string>
#include <vector>

#include "analysis/standing.hpp"

namespace hearsay::test {

/// A standing on one line: `single-source 1-1 1-1`, `contested` and `incomplete` where it is.
std::string described(const Standing& standing);

/// Where each claim of the records stands, by the whole weighing of a graph of their own; the
/// claim's id first.
std::vector<std::string> standings_in(const Records& records);

} // namespace hearsay::test
