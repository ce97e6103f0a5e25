#pragma once

#include "store/sqlite.hpp"

namespace hearsay {

/// Reads every page: throws StoreError, with what SQLite says, if the file is damaged, or if an
/// index does not say what its table says. O(bytes, times a logarithm).
void require_undamaged(const Database& database);

/// Throws StoreError if records have been lost: pages that are not as they were written, or records
/// that the indices of their ids know and their tables have not. Whoever makes indices anew asks
/// this first: what they know is gone then. Other indices may say what they will. O(bytes, and
/// records times a logarithm).
void require_all_records(const Database& database);

/// The same, and that all indices say what their tables say: whoever reads by them asks this.
void require_all_records_by_indices(const Database& database);

} // namespace hearsay
