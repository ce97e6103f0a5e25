#pragma once

#include <vector>

#include "query/quotes.hpp"
#include "write/rows.hpp"
#include "write/words.hpp"

namespace hearsay {

/// A row a quote, for other programs: `attribution`, `speaker`, `stance`, `claim`, `article`,
/// `outlet`, `via`, `date` (said on, or else published), `said_on`, `published`, `mode`, `status`,
/// `retracted`, `within` (`certainly` or `possibly` the time asked for), `cue`, `words`. Frozen;
/// new columns come after the last.
Rows rows_of(
    const Provenance& provenance, const std::vector<Quote>& quotes,
    const WordsByAttribution& words);

/// A row a tally: what it counts (`speaker`, `outlet`, `claim` or `via`), `name`, `quotes`,
/// `articles`, `claims`, `speakers`.
Rows rows_of(const Provenance& provenance, const std::vector<Tally>& tallies, CountBy by);

} // namespace hearsay
