#pragma once

#include <cstddef>
#include <type_traits>

#include "model/dossier.hpp"
#include "model/record_key.hpp"

namespace hearsay {

/// The list of all records of one type. `Given` is `Records` or `const Records`.
template <class Record, class Given> auto& list_of(Given& records)
{
    if constexpr (std::is_same_v<Record, Text>) {
        return records.texts;
    } else if constexpr (std::is_same_v<Record, Organization>) {
        return records.organizations;
    } else if constexpr (std::is_same_v<Record, Outlet>) {
        return records.outlets;
    } else if constexpr (std::is_same_v<Record, Speaker>) {
        return records.speakers;
    } else if constexpr (std::is_same_v<Record, Article>) {
        return records.articles;
    } else if constexpr (std::is_same_v<Record, Claim>) {
        return records.claims;
    } else {
        static_assert(std::is_same_v<Record, Attribution>);
        return records.attributions;
    }
}

/// The kind of a type of record.
template <class Record>
constexpr RecordKind kind_of = std::is_same_v<Record, Text>           ? RecordKind::text
                               : std::is_same_v<Record, Organization> ? RecordKind::organization
                               : std::is_same_v<Record, Outlet>       ? RecordKind::outlet
                               : std::is_same_v<Record, Speaker>      ? RecordKind::speaker
                               : std::is_same_v<Record, Article>      ? RecordKind::article
                               : std::is_same_v<Record, Claim>        ? RecordKind::claim
                                                                      : RecordKind::attribution;

/// Calls `visit.template operator()<Record>()` for each type of record, in document order.
template <class Visit> void visit_types(Visit&& visit)
{
    visit.template operator()<Text>();
    visit.template operator()<Organization>();
    visit.template operator()<Outlet>();
    visit.template operator()<Speaker>();
    visit.template operator()<Article>();
    visit.template operator()<Claim>();
    visit.template operator()<Attribution>();
}

/// How many records there are, by type.
struct RecordCounts {
    std::size_t texts = 0;
    std::size_t organizations = 0;
    std::size_t outlets = 0;
    std::size_t speakers = 0;
    std::size_t articles = 0;
    std::size_t claims = 0;
    std::size_t attributions = 0;

    std::size_t all() const
    {
        return texts + organizations + outlets + speakers + articles + claims + attributions;
    }
};

inline RecordCounts counts_of(const Records& records)
{
    return {records.texts.size(),       records.organizations.size(), records.outlets.size(),
            records.speakers.size(),    records.articles.size(),      records.claims.size(),
            records.attributions.size()};
}

} // namespace hearsay
