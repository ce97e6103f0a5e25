#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "model/dossier.hpp"
#include "query/quotes.hpp"

namespace hearsay {

/// Of the database at `graph` the part that has the quotes which are asked for, where no record is
/// named, and all on which an answer about these rests. Nothing where that is most of it, or where
/// it takes the whole to say what is wrong. Warnings are counted on stderr, as load_dossier() does.
/// O(attributions), and rows loaded, times a logarithm.
std::optional<Dossier> stored_quotes(const std::string& graph, const QuotesRequest& request);

/// What is counted of a database, and the records for which it counts.
struct StoredTallies {
    Dossier named;
    std::vector<Tally> tallies;
    std::size_t quotes = 0; // in all
};

/// tallies() of the same quotes, counted as they are read. O(attributions, times a logarithm), and
/// some bytes each.
std::optional<StoredTallies>
stored_tallies(const std::string& graph, const QuotesRequest& request, CountBy by);

} // namespace hearsay
