#pragma once

#include <vector>

#include "text/passage.hpp"

namespace hearsay {

/// The quotations of the passage, paragraph by paragraph.
///
/// A mark opens or closes by the side on which it has a blank, which tells also where outlets write
/// ” on both sides; then by its glyph; then by whether one is open. Pairs may be mixed (“…"). A
/// mark that opens while one is open is a part of that one if more marks close than open behind it
/// (`"He called it "a gift" to us," she said`), and else takes its place. One that nothing closes
/// ends with its paragraph if it began it or the next paragraph opens a quotation, and else is
/// none. Single marks count outside double ones only, and within `longest_single` tokens.
/// O(tokens).
std::vector<Quotation> quotations_in(const Passage& passage);

} // namespace hearsay
