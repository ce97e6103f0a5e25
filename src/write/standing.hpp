#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/verdict_changes.hpp"

namespace hearsay {

/// `2`, `1 to 2`.
std::string range_words(const Range& range);

/// What a claim stood at, by key: verdict, contested, sources, reports, origins, always all of
/// them; with empty values where the claim was not there.
std::vector<std::pair<std::string_view, std::string>>
standing_words(const std::optional<ClaimStanding>& standing);

} // namespace hearsay
