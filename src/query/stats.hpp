#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/provenance.hpp"
#include "query/quotes.hpp"

namespace hearsay {

/// How many of a kind have one property: `in_hand`, 5.
struct Count {
    std::string_view name;
    std::size_t number = 0;

    friend bool operator==(const Count&, const Count&) = default;
};

/// How many records there are of one kind, and of these how many have what property.
struct StatsGroup {
    std::string_view name;
    std::size_t total = 0;
    std::vector<Count> counts;

    friend bool operator==(const StatsGroup&, const StatsGroup&) = default;
};

/// What a desk wants to know of a dossier at first sight. Always the same groups and counts, in the
/// same order, zeros too.
struct Stats {
    std::vector<StatsGroup> groups;
    std::optional<Date> first;    // of the articles' dates that which begins first,
    std::optional<Date> last;     // and that which ends last
    std::vector<Tally> relied_on; // the steps of `via`, most quotes first
    std::vector<Tally> quoted;    // the speakers
};

/// Rejected attributions are counted as such, and nowhere else. O(records, times a logarithm).
Stats stats_of(const Provenance& provenance);

} // namespace hearsay
