#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/found_attribution.hpp"
#include "text/vocabulary.hpp"

namespace hearsay::test {

/// The built-in vocabulary of `language`, made once.
const Vocabulary& vocabulary_of(std::string_view language);

/// The attributions of a text each of whose lines is a paragraph.
std::vector<FoundAttribution> attributions_of(std::string_view language, std::string_view text);

/// The same, each as `mode | content … content | speaker as printed | cue … cue`.
std::vector<std::string> found_in(std::string_view language, std::string_view text);

/// The words of `spans`, one after the other with ` … ` between.
std::string words_of(std::string_view text, const std::vector<TextSpan>& spans);

} // namespace hearsay::test
