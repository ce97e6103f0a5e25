#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/lexicon.hpp"

namespace hearsay {

/// The lexicon in `text`, a JSON document (schema/lexicon.schema.json) that the user calls `name`.
/// Throws InputError naming the first thing that is wrong and its place.
Lexicon parse_lexicon(std::string_view text, const std::string& name);

/// The lexicon in the file at `path`. Throws InputError if it cannot be read.
Lexicon read_lexicon(const std::string& path);

/// The lexicons that hearsay brings with it, one a language: those of schema/lexicons.
std::vector<Lexicon> built_in_lexicons();

} // namespace hearsay
