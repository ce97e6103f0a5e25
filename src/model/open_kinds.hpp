#pragma once

#include <cstddef>

#include "model/dossier.hpp"

namespace hearsay {

/// How many kinds of outlets and organizations, and of those that have been joined into them, are
/// none of those that hearsay knows: they are kept, and a check warns of each. O(records).
std::size_t unknown_kinds_in(const Records& records);

} // namespace hearsay
