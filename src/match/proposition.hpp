#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "match/dictionary.hpp"

namespace hearsay {

/// Who does what a verb says: its subject, or somebody else.
enum class Voice : std::uint8_t { unknown, active, passive };

/// A word, phrase, number or date of a sentence that says something.
struct Term {
    WordUse use = WordUse::word;
    std::string text;                    // folded; of numbers their value: `2500000`
    std::vector<std::string> stems;      // of words
    std::vector<std::uint32_t> meanings; // of words and markers
    bool is_name = false;                // known as one, or a capital shows it
    bool is_negated = false;             // by the negations since the term before
    Voice voice = Voice::unknown;
    double weight = 1; // how much of what is said it is
};

/// What a sentence says, in order, without the words that a translator may put otherwise.
struct Proposition {
    std::string language; // that it was read in
    std::vector<Term> terms;
    bool is_negative = false; // an odd number of negations
    double weight = 0;        // of all terms
    std::size_t words = 0;    // terms that are words or numbers, not markers

    /// Whether it says something only with who says it, or what was said before: `we`, `it`.
    bool points_outside = false;
};

/// Terms beyond these are not looked at: no claim is so long.
inline constexpr std::size_t most_terms = 64;

/// Reads `text`, in `language` if that is one of the dictionary's and else in the one that it looks
/// like. O(bytes).
Proposition
proposition_of(std::string_view text, std::string_view language, const Dictionary& dictionary);

} // namespace hearsay
