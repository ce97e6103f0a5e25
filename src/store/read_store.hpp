#pragma once

#include "store/rest_form.hpp"
#include "store/sqlite.hpp"

namespace hearsay {

/// All that a database holds. Within a transaction, so as to be of one moment. The rules between
/// records are not checked. Throws StoreError for what no document could say. O(rows, times a
/// logarithm).
Records read_store(const Database& database, const RestForm& form);

} // namespace hearsay
