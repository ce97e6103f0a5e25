#pragma once

#include <vector>

#include "match/copied_articles.hpp"
#include "match/dictionary.hpp"
#include "match/same_names.hpp"
#include "model/match.hpp"

namespace hearsay {

/// From this score on a match may be joined unseen: chosen on labelled pairs of sentences
/// (tests/match), of which hardly one that scores as much is wrong.
inline constexpr double sure_score = 0.8;

/// What records are compared with.
struct MatchingTools {
    const Dictionary& dictionary;
    KnownNames known;
};

/// All matches of a dossier: organizations, outlets and speakers, then claims, then articles, each
/// kind the surest first. Speakers that are one by a match of at least `min_score` count as one for
/// the claims. No two of the matches of one kind that score as much bring two records together that
/// must stay apart. Of two records the one stays that was reviewed or is named more often, of
/// equals the one that stands first.
std::vector<Match> matches_of(
    const Dossier& dossier, const MatchingTools& tools, const TextContents& contents,
    double min_score);

} // namespace hearsay
