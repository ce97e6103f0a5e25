#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/page_words.hpp"

namespace hearsay {

/// The page words in `text`, a JSON document (schema/pages.schema.json) that the user calls `name`.
/// Throws InputError naming the first thing that is wrong and its place.
PageWords parse_page_words(std::string_view text, const std::string& name);

/// The page words that hearsay brings with it, one a language: those of schema/pages.
std::vector<PageWords> built_in_page_words();

} // namespace hearsay
