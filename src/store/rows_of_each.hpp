#pragma once

#include <string>
#include <tuple>

#include "store/read_rows.hpp"
#include "store/stored_lists.hpp"

namespace hearsay {

/// The rows of each type of record some of whose keys are given each time.
class RowsOfEach {
public:
    /// By the ids of records, of texts by their SHA-256.
    static RowsOfEach by_key(const Database& database, const RestForm& form)
    {
        return {database, form, "WHERE sha256 = ?", "WHERE id = ?"};
    }

    /// By numbers. Takes long for attributions.
    static RowsOfEach by_number(const Database& database, const RestForm& form)
    {
        return {database, form, "WHERE number = ?", "WHERE number = ?"};
    }

    template <class Record> auto& of() { return std::get<RowsBy<StoredAs<Record>>>(rows_); }

private:
    RowsOfEach(
        const Database& database, const RestForm& form, const std::string& which_text,
        const std::string& which)
        : rows_(
              RowsBy<StoredText>(database, form, which_text),
              RowsBy<StoredOrganization>(database, form, which),
              RowsBy<StoredOutlet>(database, form, which),
              RowsBy<StoredSpeaker>(database, form, which),
              RowsBy<StoredArticle>(database, form, which),
              RowsBy<StoredClaim>(database, form, which),
              RowsBy<StoredAttribution>(database, form, which))
    {
    }

    std::tuple<
        RowsBy<StoredText>, RowsBy<StoredOrganization>, RowsBy<StoredOutlet>,
        RowsBy<StoredSpeaker>, RowsBy<StoredArticle>, RowsBy<StoredClaim>,
        RowsBy<StoredAttribution>>
        rows_;
};

} // namespace hearsay
