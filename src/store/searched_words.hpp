#pragma once

#include <string>
#include <vector>

#include "store/sqlite.hpp"

namespace hearsay {

/// Every different word that is searched in a database, sorted, as vocabulary_of() all that it
/// holds, and of attributions that are gone; for "did you mean". Only of a database that has
/// find_candidates(). O(different words).
std::vector<std::string> searched_words(const Database& database);

/// Throws StoreError where pages of the index of words are empty or cannot be reached: SQLite finds
/// nothing there and says nothing. O(pages).
void require_sound_words(const Database& database);

} // namespace hearsay
