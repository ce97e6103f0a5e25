#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "text/found_attribution.hpp"

namespace hearsay {

/// Letters, digits and blanks of ASCII; text in other scripts counts as letters where that is said.
constexpr bool is_small(char character)
{
    return character >= 'a' && character <= 'z';
}

constexpr bool is_capital(char character)
{
    return character >= 'A' && character <= 'Z';
}

constexpr bool is_digit(char character)
{
    return character >= '0' && character <= '9';
}

namespace detail {

enum CharacterKind : unsigned char { other_byte, blank_byte, word_byte };

constexpr auto character_kinds = [] {
    std::array<CharacterKind, 256> kinds{};
    for (std::size_t byte = 0; byte < kinds.size(); ++byte) {
        const auto character = static_cast<char>(byte);
        const bool in_word =
            is_small(character) || is_capital(character) || is_digit(character) || byte >= 0x80;
        kinds[byte] = in_word ? word_byte : other_byte;
    }
    for (const char blank : {' ', '\t', '\n', '\r'}) {
        kinds[static_cast<unsigned char>(blank)] = blank_byte;
    }
    return kinds;
}();

} // namespace detail

constexpr bool is_blank(char character)
{
    return detail::character_kinds[static_cast<unsigned char>(character)] == detail::blank_byte;
}

/// Part of a word: a letter, a digit, or anything that is not ASCII.
constexpr bool is_word_part(char character)
{
    return detail::character_kinds[static_cast<unsigned char>(character)] == detail::word_byte;
}

/// `text` with A to Z as a to z; accents stay.
std::string small_letters(std::string_view text);

/// `span` of `text` without blanks, no-break spaces and byte order marks at either end. Empty spans
/// stand at their beginning.
TextSpan trimmed(std::string_view text, TextSpan span);

/// The words of `span`.
constexpr std::string_view words_of(std::string_view text, TextSpan span)
{
    return text.substr(span.begin, span.end - span.begin);
}

/// Whether `words` end as sentences do: in a full stop or the like, perhaps with closing marks.
bool ends_sentence(std::string_view words);

} // namespace hearsay
