#pragma once

#include <cstdint>
#include <string>

namespace hearsay {

enum class Part { content, speaker, cue, relay, addressee, date };

/// Words that an attribution rests on: a W3C Web Annotation text position in one text.
struct Evidence {
    std::string text;  // the SHA-256 of the text's bytes
    Part part = Part::content;
    std::uint64_t start = 0;  // in code points from the text's beginning
    std::uint64_t end = 0;    // past the last one

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

} // namespace hearsay
