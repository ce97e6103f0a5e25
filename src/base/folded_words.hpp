#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hearsay {

/// The words of `text` for search: folded(), and cut where its script ends a word (UAX #29, with
/// ICU's dictionaries for Chinese, Japanese and Thai) and at hyphens, dots, colons, slashes and
/// underscores, as ids have them. Without what has neither a letter nor a digit.
std::vector<std::string> folded_words(std::string_view text);

} // namespace hearsay
