#pragma once

#include <vector>

#include "match/matches.hpp"

namespace hearsay {

/// The matches of a dossier with the meanings and the gazetteer that hearsay brings with it. See
/// matches_of().
std::vector<Match>
find_matches(const Dossier& dossier, const TextContents& contents, double min_score);

} // namespace hearsay
