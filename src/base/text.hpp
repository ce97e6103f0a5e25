#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace hearsay {

/// Byte offset of the first byte of `text` that is not UTF-8 (RFC 3629), npos if all of it is.
std::size_t first_invalid_utf8(std::string_view text);

/// `text` with U+FFFD in place of what is not UTF-8, as ICU cuts it: no byte is read twice.
std::string mended_utf8(std::string_view text);

/// `text` for one line of a terminal or a label: control characters (C0, C1, line and paragraph
/// separators, bidirectional overrides) become a blank or U+FFFD, so that no text from a dossier
/// can move the cursor, colour the screen or turn the line around.
std::string one_line(std::string_view text);

/// Columns that `text` takes on a terminal: wide characters two, combining marks none (UAX #11).
std::size_t display_width(std::string_view text);

/// `text` with case and accents folded, for search and comparison (ICU: NFKD, marks dropped, case
/// folded).
std::string folded(std::string_view text);

} // namespace hearsay
