#pragma once

#include <optional>
#include <string_view>

#include "read/json_tree.hpp"

namespace hearsay {

/// What the parser says in its own words (`what`) in ours. `position` counts the bytes that it has
/// read, the offending one included.
SyntaxError syntax_error(std::size_t position, std::string_view what);

/// What makes `text` no JSON before any parser looks at it: nothing there, too long, UTF-16, or a
/// raw NUL byte, which the parser would take for the end. O(bytes), by memchr.
std::optional<SyntaxError> unreadable_bytes(std::string_view text);

/// The error for a `text` that the parser took in until it was nested too deep.
SyntaxError too_deep(std::string_view text);

} // namespace hearsay
