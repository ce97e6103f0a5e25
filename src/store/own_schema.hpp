#pragma once

#include "store/sqlite.hpp"

namespace hearsay {

/// Throws StoreError, naming the first one, if the database has a trigger, or a table, view or
/// index that bears the name of one of hearsay's but is not what hearsay makes. Further tables,
/// views and indices are allowed, whoever made them. O(objects), and reads no row of theirs.
void require_own_schema(const Database& database);

} // namespace hearsay
