#pragma once

#include <string>
#include <vector>

#include "model/dossier.hpp"
#include "model/match.hpp"

namespace hearsay {

/// What came of a match.
struct MatchOutcome {
    std::string survivor; // the record that is there now: the match's own, or what that became
    std::string other;    // the record that is gone, or the copy
    std::string refusal;  // why it was not made; empty: it was
};

/// The records after joining, and what came of each match, in order.
struct JoinedMatches {
    Records records;
    std::vector<MatchOutcome> outcomes;
};

/// Makes each match true, in order: joins `other` into `survivor` (see join()), so that unmerge()
/// undoes it, with the match's reason as its note; an article becomes a copy of its original. Where
/// an earlier match has joined one of the two into a third, that one is meant. What cannot be made
/// is left, and told: it would imply itself, be part of itself or be distinct from itself, or be a
/// copy of its own copy. O(records + references), and for each match what join() looks at of the
/// two.
JoinedMatches join_matches(Records records, const std::vector<Match>& matches);

} // namespace hearsay
