#pragma once

#include <string_view>
#include <vector>

#include "text/found_attribution.hpp"
#include "text/page_vocabulary.hpp"

namespace hearsay {

/// A line as it stands in the text.
struct RawLine {
    TextSpan span; // without blanks at either end
    bool after_blank_line = false;
};

/// The lines of `text` that are not blank. What a link broke apart is one again: a line that ends
/// in no mark goes on in one that begins with a small letter or a mark, over a short line between
/// them
/// (`KIA dalam pernyataannya ke` / `Reuters` / `menyebut kasus itu`). O(bytes).
std::vector<RawLine> raw_lines_of(std::string_view text, const PageVocabulary& words);

} // namespace hearsay
