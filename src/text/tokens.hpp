#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/found_attribution.hpp"
#include "text/vocabulary.hpp"

namespace hearsay {

enum class Shape : std::uint8_t {
    lower,   // `kata`
    capital, // `Putin`, `detikNews`
    upper,   // `CNN`: capitals only, at least two
    number,  // `12/9/2023`, `4,5`
    mark     // everything else
};

enum class Mark : std::uint8_t {
    none, // a word or number
    stop, // . ? ! …
    comma,
    colon,
    semicolon,
    dash,
    open_bracket,
    close_bracket,
    open_quote,   // “ « „
    close_quote,  // ” »
    plain_quote,  // "
    open_single,  // ‘
    close_single, // ’
    plain_single, // '
    possessive,   // 's
    other
};

/// A word, number or mark. Offsets are of the whole text.
struct TextToken {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    WordClasses classes = 0; // of the word by itself
    WordClasses phrase = 0;  // of the longest phrase that starts here
    Vocabulary::Word word = 0;
    Shape shape = Shape::mark;
    Mark mark = Mark::none;
    std::uint8_t phrase_length = 0; // in tokens
    bool blank_before = false;
    bool line_before = false;

    bool is(WordClass word_class) const { return (classes & bit_of(word_class)) != 0; }
    bool is_any(WordClasses any) const { return (classes & any) != 0; }

    /// Starts with a capital letter.
    bool is_capital() const { return shape == Shape::capital || shape == Shape::upper; }
    bool is_word() const { return mark == Mark::none; }

    /// A quotation mark, also a single one, which may be an apostrophe.
    bool is_quote() const { return mark >= Mark::open_quote && mark <= Mark::plain_single; }
    bool is_double_quote() const { return mark >= Mark::open_quote && mark <= Mark::plain_quote; }
};

/// Appends the words, numbers and marks of the paragraph `where` of `text`. Blanks lost where a web
/// page had a link (`dariEuronews`) are found again where the first part is a word that stands
/// before sources. O(bytes); nothing is allocated per token.
void append_tokens(
    std::vector<TextToken>& tokens, std::string_view text, TextSpan where,
    const Vocabulary& vocabulary);

} // namespace hearsay
