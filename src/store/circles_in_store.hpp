#pragma once

#include <optional>
#include <string>

#include "store/sqlite.hpp"

namespace hearsay {

/// Whether organizations' parents, articles' originals or claims' implications
/// lead back to where they begin: one of the records, in words. O(such
/// references, times a logarithm).
std::optional<std::string> circle_in(const Database& database);

} // namespace hearsay
