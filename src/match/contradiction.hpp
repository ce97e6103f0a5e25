#pragma once

#include <optional>
#include <string>

#include "match/alignment.hpp"
#include "match/dictionary.hpp"

namespace hearsay {

/// Why two sentences cannot be one claim however alike they are, in words for a person: other
/// numbers, dates or names on both sides, a negation or a turning word (`refused`) on one,
/// opposites (`rose`, `fell`), or who does it and to whom it is done changed round. Nothing if none
/// of these is found. O(terms squared).
std::optional<std::string> contradiction_of(
    const Proposition& one, const Proposition& other, const Alignment& alignment,
    const Dictionary& dictionary);

} // namespace hearsay
