#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hearsay {

/// A word or number as a sentence prints it.
struct PrintedWord {
    std::string folded;           // letters without case and accents, or the number as printed
    bool is_number = false;       // begins with a digit
    bool is_capital = false;      // its first letter is
    bool is_all_capitals = false; // two letters or more
    bool opens = false;           // the sentence, or a quotation in it: a capital says nothing
    bool joins = false;           // to the token before it by a hyphen: `Kim Jong-un`
};

/// The tokens of `text` in order. Hyphens part words, but a doubled one is one (`tetangga-tetangga`
/// is `tetangga`); an apostrophe within stays (`won't`), the English genitive does not; `$`, `€`,
/// `£`, `Rp` and `%` are the words that they stand for. O(bytes).
std::vector<PrintedWord> printed_words_of(std::string_view text);

} // namespace hearsay
