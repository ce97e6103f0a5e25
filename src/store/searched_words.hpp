#pragma once

#include <string>
#include <vector>

#include "store/sqlite.hpp"

namespace hearsay {

/// Every different word that is searched in a database, sorted, as vocabulary_of() all that it
/// holds, and of attributions that are gone; for "did you mean". Only of a database that has
/// find_candidates(). O(different words).
std::vector<std::string> searched_words(const Database& database);

} // namespace hearsay
