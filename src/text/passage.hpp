#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/tokens.hpp"

namespace hearsay {

class Gazetteer;

/// Tokens `first` to `last`, exclusive, of a passage.
struct TokenRange {
    std::uint32_t first = 0;
    std::uint32_t last = 0;

    bool is_empty() const { return first >= last; }
    std::uint32_t size() const { return is_empty() ? 0 : last - first; }

    /// Whether all of `inner` is within it.
    bool holds(TokenRange inner) const { return first <= inner.first && inner.last <= last; }

    friend bool operator==(const TokenRange&, const TokenRange&) = default;
};

/// Words between quotation marks.
struct Quotation {
    TokenRange inside;       // without the marks
    std::uint32_t open = 0;  // the opening mark
    std::uint32_t after = 0; // the token after the closing mark
    bool is_closed = true;   // false: its paragraph ended first
    bool is_single = false;  // ‘…’
    bool continues = false;  // the one before, which its paragraph left open
};

/// Tokens up to and with a full stop. Quotations are never cut.
struct Sentence {
    TokenRange tokens;
    TokenRange quotations; // of the passage's quotations
    std::uint32_t paragraph = 0;
};

/// A stretch of one text, cut up: what every rule of the grammar looks at. A view: text,
/// vocabulary and outlets must outlive it.
struct Passage {
    std::string_view text;
    const Vocabulary* vocabulary = nullptr;
    const Gazetteer* outlets = nullptr; // null: no outlet is known by name
    std::vector<TextToken> tokens;
    std::vector<TokenRange> paragraphs;
    std::vector<Quotation> quotations; // in order, none inside another
    std::vector<Sentence> sentences;

    const TextToken& operator[](std::size_t i) const { return tokens[i]; }
    bool is_english() const { return vocabulary->is_english(); }

    std::string_view words(TokenRange range) const
    {
        return range.is_empty() ? std::string_view()
                                : text.substr(
                                      tokens[range.first].begin,
                                      tokens[range.last - 1].end - tokens[range.first].begin);
    }

    TextSpan span(TokenRange range) const
    {
        return {tokens[range.first].begin, tokens[range.last - 1].end};
    }

    /// Tokens that the word or phrase at `i` takes if it is of one of `classes`, else 0.
    std::uint32_t length_of(std::size_t i, WordClasses classes) const
    {
        if ((tokens[i].phrase & classes) != 0) {
            return tokens[i].phrase_length;
        }
        return tokens[i].is_any(classes) ? 1 : 0;
    }
};

/// Cuts the bytes `paragraphs` of `text`, each one paragraph, in order. O(bytes).
Passage passage_of(
    std::string_view text, const std::vector<TextSpan>& paragraphs, const Vocabulary& vocabulary);

} // namespace hearsay
