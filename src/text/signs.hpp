#pragma once

#include <cstdint>

#include "text/tokens.hpp"

namespace hearsay {

/// What a character that is no part of a word is, and its bytes.
struct Sign {
    Mark mark = Mark::other;
    std::uint8_t size = 1;
    bool blank = false;
};

/// Of a byte of ASCII.
Sign ascii_sign(char byte);

/// Of U+2000 to U+203F: E2 80 and a third byte.
Sign general_punctuation(unsigned char third);

} // namespace hearsay
