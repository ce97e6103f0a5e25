#pragma once

#include <optional>

#include "base/on_progress.hpp"
#include "query/stats.hpp"
#include "store/sqlite.hpp"

namespace hearsay {

/// The counts of a database, with the first of those relied on and quoted most.
struct StoredStats {
    Stats stats;
    Dossier named; // the dossier's own keys, and the records that the tallies count
};

/// stats_of() all that a database holds, but no more than the first `most` of each tally, without
/// holding its records. Nothing if its numbers are none that hearsay gives, or if it is damaged.
/// Within a transaction.
/// O(records, times a logarithm), and some bytes a record.
std::optional<StoredStats>
stored_stats(const Database& database, std::size_t most, const OnProgress& on_progress);

} // namespace hearsay
