#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/attribution.hpp"

namespace hearsay {

/// Words that stand together in a text, and what part of an attribution's evidence they are.
struct PassagePiece {
    std::string words;        // as they stand in the text
    std::optional<Part> part; // none: the text between

    friend bool operator==(const PassagePiece&, const PassagePiece&) = default;
};

/// The lines of `text` in which an attribution's content stands, its speaker, cue and so on marked
/// in them; where it has no content, those of whatever it has. Evidence of other texts than the one
/// with this SHA-256, or that lies outside the text, is left out; of a passage longer than 2,000
/// bytes only the beginning is given. Empty if nothing is left. O(bytes of the text).
std::vector<PassagePiece> marked_passage(
    std::string_view text, std::string_view sha256, const std::vector<Evidence>& evidence);

} // namespace hearsay
