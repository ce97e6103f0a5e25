#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "store/columns.hpp"

namespace hearsay {

/// Of the row of an attribution only what it names: for looking through all of them.
struct NamedByAttribution {
    std::int64_t claim = 0;
    std::int64_t number = 0;
    Reference article;
    Reference speaker;
    std::vector<std::int64_t> via;
};

template <> struct Columns<NamedByAttribution> {
    static constexpr std::string_view table = Columns<StoredAttribution>::table;
    template <class Row, class Visitor> static void visit(Row& row, Visitor& visitor)
    {
        visitor("claim", row.claim);
        visitor("number", row.number);
        visitor("article", row.article);
        visitor("speaker", row.speaker);
        visitor("via", row.via);
    }
};

} // namespace hearsay
