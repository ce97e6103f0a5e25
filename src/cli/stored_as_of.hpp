#pragma once

#include <optional>
#include <string>
#include <vector>

#include "query/as_of.hpp"
#include "store/sqlite.hpp"

namespace hearsay {

/// What as_of() must be told about a whole database to cut a part of its records as it would cut all.
struct StoredAsOf {
    AsOfCounts counts;
    std::vector<std::string> kept; // the ids of those of the articles asked for that are kept
};

/// Goes through a database as as_of() through all of its records. Nothing if its numbers are none
/// that hearsay gives. Within a transaction. O(articles, attributions and pieces of evidence), and
/// some bytes an article.
std::optional<StoredAsOf> stored_as_of(
    const Database& database, const Date& moment, KnownBy known_by,
    const std::vector<Article>& asked);

} // namespace hearsay
