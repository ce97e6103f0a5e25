#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/found_attribution.hpp"

namespace hearsay {

/// `span` without quotation marks, blanks and a comma at its ends; marks of words quoted within it
/// stay: `calls it “a lock”`.
TextSpan without_marks(std::string_view text, TextSpan span);

/// The content of an attribution sentence by sentence: `“A,” he said. “B.”` is two, `“A,” he said,
/// “and b.”` one of two spans. Spans without words are left out.
std::vector<std::vector<TextSpan>>
sentences_of(std::string_view text, const std::vector<TextSpan>& content);

/// The words of `spans`, one after the other on one line.
std::string joined_words(std::string_view text, const std::vector<TextSpan>& spans);

} // namespace hearsay
