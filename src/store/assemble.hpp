#pragma once

#include <string>

#include "store/stored.hpp"

namespace hearsay {

/// Whether rows are all that a database has, or a part: what a part's claims say of claims outside
/// of it is left out.
enum class Extent { whole, part };

/// Rows as records: in their order, with ids in place of numbers. Throws StoreError, naming `path`,
/// for a number that no record has. O(rows, times a logarithm).
Records assembled(StoredRecords stored, Extent extent, const std::string& path);

} // namespace hearsay
