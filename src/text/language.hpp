#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/vocabulary.hpp"

namespace hearsay {

/// The language in whose lexicon most words of `text` stand, for a line or two whose function words
/// leave it open: at least a quarter of them, and half as many again as in the next. Empty: none.
/// Looks at the first 2 KB.
std::string language_by_words(std::string_view text, const std::vector<Vocabulary>& vocabularies);

} // namespace hearsay
