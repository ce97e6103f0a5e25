#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "read/texts.hpp"

namespace hearsay {

/// The words that attributions rest on, and what stood in the way of finding them.
struct Words {
    std::map<std::uint32_t, std::string> by_attribution; // several places joined by " … "
    std::vector<std::string> complaints;                 // a line each: texts not found, offsets
                                                         // outside, texts that are not UTF-8
};

/// The words of some attributions' evidence: of its content, or of all parts where none is marked
/// as content. White space is made single blanks, control characters are made harmless. Complains
/// once of a missing text, in the order of the attributions. O(bytes of the texts) for each.
Words words_of(
    const Dossier& dossier, const FoundTexts& texts, std::span<const std::uint32_t> attributions,
    const std::string& folder);

/// The code points `start` to `end`, exclusive, of UTF-8 text; nothing if some lie outside it.
std::optional<std::string_view>
code_points(std::string_view text, std::uint64_t start, std::uint64_t end);

} // namespace hearsay
