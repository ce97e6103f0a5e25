#pragma once

#include <vector>

#include "text/passage.hpp"

namespace hearsay {

/// The sentences of a passage whose quotations are known. A full stop ends one unless it stands
/// after an abbreviation, an initial or in a quotation that goes on; a quotation that closes with a
/// full stop ends one if what follows starts a new one. Without a full stop one ends after
/// `longest_sentence` tokens outside quotations, which bounds the work of every rule. O(tokens).
std::vector<Sentence> sentences_in(const Passage& passage);

} // namespace hearsay
