#pragma once

#include <string_view>

#include "read/tree_builder.hpp"

namespace hearsay {

/// Reads JSON as programs write it, at several times the speed of a parser that must say what is
/// wrong: false for whatever is not so plain (`\u`, exponents, integers over 18 digits, a byte
/// order mark) and for all that is wrong, which a slower reader then has to look at from the
/// beginning. What is taken in is JSON (RFC 8259), in UTF-8. O(bytes).
bool read_plain_json(std::string_view text, TreeBuilder& builder);

} // namespace hearsay
