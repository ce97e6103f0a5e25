#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "edit/join_matches.hpp"
#include "model/match.hpp"
#include "write/format.hpp"

namespace hearsay {

/// The matches of a dossier, and which of them have been made true.
struct ToldMatches {
    std::vector<Match> matches;
    std::vector<MatchOutcome> outcomes; // of the first ones; empty: only proposed
    double min_score = 0;               // from which on --apply joins
};

/// What `match` answers: in text a paragraph for each match under its kind, within `columns`, and
/// how many there are; JSON is an array of objects, TSV has a line of names first.
std::string matches_answer(const ToldMatches& told, Format format, std::size_t columns);

} // namespace hearsay
