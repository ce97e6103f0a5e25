#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "store/sqlite.hpp"

namespace hearsay {

/// For each of `words` how many pages of the index of `words` the words that begin with it take at
/// most: what stands on the same page as the last of them may be counted too. A guess at how many
/// records have them, from where pages begin (`words_idx`, as FTS5 keeps it).
/// Within a transaction. O(words · a logarithm).
std::vector<std::int64_t>
word_pages(const Database& database, const std::vector<std::string>& words);

} // namespace hearsay
