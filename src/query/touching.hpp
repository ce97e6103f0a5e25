#pragma once

#include <string_view>
#include <vector>

#include "query/quotes.hpp"

namespace hearsay {

/// That `record` names another one under `key`: an article its `outlet`, a speaker what he
/// `speaks_for`.
struct Mention {
    RecordRef record;
    std::string_view key;

    friend bool operator==(const Mention&, const Mention&) = default;
};

/// All that has to do with one record.
struct Touching {
    std::vector<Quote> quotes;     // that it is, said, published, carried, relayed, or holds the
                                   // words of; rejected ones too. As quotes() sorts them
    std::vector<Mention> mentions; // by other records than attributions; by key, then id
};

/// O(records and references, times a logarithm).
Touching touching(const Provenance& provenance, RecordRef record);

} // namespace hearsay
