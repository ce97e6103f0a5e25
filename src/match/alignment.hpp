#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "match/proposition.hpp"

namespace hearsay {

/// Two terms that say the same, one of each sentence.
struct AlignedTerms {
    std::uint32_t one = 0; // their places
    std::uint32_t other = 0;
    double likeness = 1; // 1 for the same word, less for the same meaning or a likely cognate
};

/// Which terms of two sentences say the same, and which stand alone.
struct Alignment {
    std::vector<AlignedTerms> pairs; // in the order of the first sentence
    std::vector<std::uint32_t> only_one;
    std::vector<std::uint32_t> only_other;
};

/// How much two terms say the same: 1 the same word or number, 0 something else.
double likeness_of(const Term& one, const Term& other, bool same_language);

/// Aligns each term with the likest that is left, of equals with the one that stands nearest to
/// its own place. O(terms of one, times terms of the other).
Alignment align(const Proposition& one, const Proposition& other);

/// How well the pairs keep their order: the longest run of them that stands in one order in both
/// sentences, as a share of all; 1 without pairs. O(pairs squared).
double order_of(const Alignment& alignment);

} // namespace hearsay
