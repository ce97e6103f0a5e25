#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "store/sqlite.hpp"

namespace hearsay {

/// Who refers to whom, by numbers.
using NumberPairs = std::vector<std::pair<std::int64_t, std::int64_t>>;

/// Whether references lead back to where they begin. O(pairs, times a logarithm).
bool run_in_circle(const NumberPairs& pairs);

/// Whether organizations' parents, articles' originals or claims' implications
/// lead back to where they begin: one of the records, in words. O(such
/// references, times a logarithm).
std::optional<std::string> circle_in(const Database& database);

} // namespace hearsay
