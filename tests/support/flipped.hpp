#pragma once

#include <string>

namespace hearsay::test {

/// Flips a bit of the last byte of an index's first page in a database: of one with a page alone,
/// the number of the row that its first entry leads to.
void flip_last_byte_of(const std::string& path, const std::string& index);

} // namespace hearsay::test
