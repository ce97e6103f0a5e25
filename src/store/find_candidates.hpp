#pragma once

#include <optional>
#include <string>
#include <vector>

#include "store/rest_form.hpp"
#include "store/sqlite.hpp"

namespace hearsay {

/// The records that may have all of `words` (folded_words()) as words or beginnings of words: all
/// that have, and perhaps a few more. What they say of other records is left out, but for the
/// claims of attributions. Nothing where the database cannot tell. Within a transaction. O(records
/// that have the words), and O(attributions) where an attribution's id may have them.
std::optional<Records> find_candidates(
    const Database& database, const RestForm& form, const std::vector<std::string>& words);

} // namespace hearsay
