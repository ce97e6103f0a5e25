#pragma once

#include <cstddef>

#include "store/sqlite.hpp"

namespace hearsay {

/// How many pieces of evidence stand in a text of another article than the
/// attribution's, or than one that is a copy of the same: what a check warns
/// of. O(pieces of evidence, times a logarithm).
std::size_t misplaced_evidence(const Database& database);

} // namespace hearsay
