#pragma once

#include <cstddef>
#include <cstdint>

#include "store/sqlite.hpp"

namespace hearsay {

/// How many pieces of evidence stand in a text of another article than the
/// attribution's, or than one that is a copy of the same: what a check warns
/// of. Only of attributions with numbers above `after`. O(pieces of evidence, of those times a
/// logarithm).
std::size_t misplaced_evidence(const Database& database, std::int64_t after = 0);

} // namespace hearsay
