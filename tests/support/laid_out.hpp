#pragma once

#include <cstdint>
#include <string>

#include "model/dossier.hpp"

namespace hearsay::test {

/// How hands and tools lay documents out.
enum class Hand {
    hearsay,      // as json_document_of() does
    compact,      // no blanks
    expanded,     // every part on a line of its own
    wrapped,      // blanks and line ends wherever they may be, keys in any order, escapes
    bulk,         // as json_lines_of() does
    wrapped_bulk, // lines of all kinds mixed, blank lines, blanks
};

/// `records` as a document of that layout; by chance with a byte order mark, with line ends of
/// Windows, without one at the end.
std::string laid_out(const Records& records, Hand hand, std::uint64_t seed);

} // namespace hearsay::test
