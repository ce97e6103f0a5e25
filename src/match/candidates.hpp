#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace hearsay {

/// The keys of an item: hashes of what it shares with items like it.
using Keys = std::vector<std::uint64_t>;

/// Which pairs of items are worth a closer look: those of whose keys the one with fewer has
/// `least_shared` (a share, 0 to 1) in common with the other. The first number of a pair is the
/// smaller; pairs are in order.
///
/// An inverted index of each item's rarest keys, as many as two such items cannot both do without
/// (prefix filtering: Bayardo, Ma and Srikant 2007). Of items that share a key only the last
/// `most_compared` before an item are looked at, so that the work grows with the items and not with
/// their pairs: O(keys * most_compared), times a logarithm. What is equal in long rows stays
/// connected, each to the ones before it.
std::vector<std::pair<std::uint32_t, std::uint32_t>>
candidate_pairs(std::vector<Keys> items, double least_shared, std::size_t most_compared);

/// FNV-1a (Fowler, Noll, Vo) of `bytes`, for keys.
std::uint64_t key_of(std::string_view bytes);

} // namespace hearsay
