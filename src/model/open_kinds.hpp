#pragma once

#include <cstddef>

#include "model/dossier.hpp"

namespace hearsay {

/// How many kinds of the record, and of those that have been joined into it, are none of those that
/// hearsay knows: they are kept, and a check warns of each. O(records joined).
std::size_t unknown_kinds_in(const Organization& organization);
std::size_t unknown_kinds_in(const Outlet& outlet);

/// The same of all records. O(records).
std::size_t unknown_kinds_in(const Records& records);

} // namespace hearsay
