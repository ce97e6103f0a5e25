#pragma once

#include <cstddef>

#include "store/rest_form.hpp"
#include "store/sqlite.hpp"

namespace hearsay {

/// Writes what is searched, where nothing is of it yet. Within a transaction.
/// O(letters of the records).
void write_words(const Database& database, const RestForm& form);

/// Takes away what stands in other tables of records that another program has removed. Within a
/// transaction. O(rows, times a logarithm).
void take_away_what_is_left(const Database& database);

/// Makes all that is derived from the records anew: indices, views that are
/// missing, and what is searched. Within a transaction. `warnings`: how many things a check warns
/// of. O(records, times a logarithm).
void reindex(const Database& database, const RestForm& form, std::size_t warnings);

/// What becomes of the room that removed records have left: it is kept while somebody reads what
/// was there before; whoever is the last to close the database gives it back.
enum class Room { given_back, kept };

/// Writes the database anew without the room that removed records have left.
/// Not within a transaction; all or nothing. O(bytes).
Room compact(const Database& database);

} // namespace hearsay
