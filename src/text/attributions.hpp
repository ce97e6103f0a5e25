#pragma once

#include <string_view>
#include <vector>

#include "text/found_attribution.hpp"
#include "text/vocabulary.hpp"

namespace hearsay {

class Gazetteer;

/// Who is said to have said what in the `paragraphs` of `text`, which is UTF-8: those of the body
/// only, in order; no menu line, headline or byline. In the order of the text. Never throws for
/// what the text says; without cues there is nothing. Outlets of `outlets`, if given, pass on what
/// somebody else says in their sentence: `…, the minister said, Reuters reported`.
///
/// O(bytes). Texts of more than `longest_passage` bytes are read in parts that know nothing of each
/// other's speakers, so that memory stays flat.
std::vector<FoundAttribution> attributions_in(
    std::string_view text, const std::vector<TextSpan>& paragraphs, const Vocabulary& vocabulary,
    const Gazetteer* outlets = nullptr);

} // namespace hearsay
