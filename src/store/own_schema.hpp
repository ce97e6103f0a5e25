#pragma once

#include "store/sqlite.hpp"

namespace hearsay {

/// What of hearsay's own a database may do without: what is derived from its records can be made
/// anew, see make_missing().
enum class Missing { nothing, derived };

/// Throws StoreError, naming the first one, if the database has a trigger, or a table, view or
/// index that bears the name of one of hearsay's but is not what hearsay makes, or lacks one that
/// it may not do without. Further tables, views and indices are allowed, whoever made them.
/// O(objects), and reads no row of theirs.
void require_own_schema(const Database& database, Missing missing = Missing::nothing);

/// Makes the views, indices and searched words that a database lacks, of which these are empty.
/// Within a transaction. O(records, times a logarithm) for each index.
void make_missing(const Database& database);

} // namespace hearsay
