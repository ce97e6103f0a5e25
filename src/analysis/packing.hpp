#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "analysis/apart.hpp"
#include "base/groups.hpp"

namespace hearsay {

/// Sets of tokens: a row a set, its tokens ascending and each once. Tokens are dense numbers.
using TokenSets = Groups<std::uint32_t>;

/// The same sets with their tokens numbered anew from 0, in the same order. O(tokens log tokens).
TokenSets densely_numbered(const TokenSets& sets);

/// Sets of which no two share a token.
struct Packing {
    std::vector<std::size_t> chosen;  // places among the sets that were given, ascending
    bool exact = true;                // false: there may be a larger one

    friend bool operator==(const Packing&, const Packing&) = default;
};

/// The most disjoint sets that one group of entangled sets is solved exactly for.
constexpr std::size_t exact_packing_limit = 24;

/// The largest number of disjoint sets (maximum set packing, NP-hard; Karp 1972).
///
/// Equal sets count once, and sets that are entangled with each other, directly or through others,
/// are solved together: exactly, by branch and bound, up to `exact_packing_limit` of them, else
/// greedily, least entangled first. Whether there are two is always decided exactly, by pairs.
/// Takes O(tokens log tokens), some exponential search for a group at the limit, and for the pairs
/// O(sum of squared token frequencies).
Packing largest_packing(const TokenSets& sets);

/// By place of at most 32 sets: the other sets that share a token with it, or are equal to it.
/// O(tokens + the largest token).
std::vector<Mask> conflicts_among(const TokenSets& sets);

} // namespace hearsay
