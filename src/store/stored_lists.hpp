#pragma once

#include <type_traits>
#include <utility>

#include "model/lists.hpp"
#include "store/stored.hpp"

namespace hearsay {

/// All rows of a type of record. `Given` is `StoredRecords` or `const StoredRecords`.
template <class Record, class Given> auto& rows_of(Given& stored)
{
    if constexpr (std::is_same_v<Record, Text>) {
        return stored.texts;
    } else if constexpr (std::is_same_v<Record, Organization>) {
        return stored.organizations;
    } else if constexpr (std::is_same_v<Record, Outlet>) {
        return stored.outlets;
    } else if constexpr (std::is_same_v<Record, Speaker>) {
        return stored.speakers;
    } else if constexpr (std::is_same_v<Record, Article>) {
        return stored.articles;
    } else if constexpr (std::is_same_v<Record, Claim>) {
        return stored.claims;
    } else {
        static_assert(std::is_same_v<Record, Attribution>);
        return stored.attributions;
    }
}

/// The rows of a type of record: StoredClaim of Claim.
template <class Record>
using StoredAs =
    typename std::remove_cvref_t<decltype(rows_of<Record>(std::declval<StoredRecords&>()))>::value_type;

} // namespace hearsay
