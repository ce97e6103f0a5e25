#pragma once

#include <string>

#include "match/dictionary.hpp"
#include "match/proposition.hpp"

namespace hearsay {

/// How much two sentences say the same, and on what that rests.
struct Likeness {
    double score = 0;          // 0 to 1; 0 if they contradict each other
    double shared = 0;         // of the weight of both, what is aligned
    double contained = 0;      // of the weight of the one that says less
    std::size_t aligned = 0;   // words and numbers that both have
    std::size_t replaced = 0;  // words that each has for some of the other's, at most
    std::string contradiction; // why they cannot be one claim; empty if nothing shows that
};

/// Compares two sentences, in one language or two. The score is the weight of what both say as a
/// share of all (Dice 1945), less what the one says in place of something that the other says, and
/// a little less where the order differs: words that one of them has more are forgiven before words
/// that are others. O(terms squared).
Likeness
likeness_of(const Proposition& one, const Proposition& other, const Dictionary& dictionary);

} // namespace hearsay
