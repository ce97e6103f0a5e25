#pragma once

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

constexpr bool is_blank(char character)
{
    return character == ' ' || character == '\t' || character == '\n' || character == '\r';
}

/// Part of a word: a letter, a digit, or anything that is not ASCII.
constexpr bool is_word_part(char character)
{
    return is_small(character) || is_capital(character) || is_digit(character) ||
           static_cast<unsigned char>(character) >= 0x80;
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
