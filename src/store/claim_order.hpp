#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "store/read_rows.hpp"
#include "store/sqlite.hpp"

namespace hearsay {

/// A claim by its number in a database.
struct NumberedClaim {
    std::int64_t number = 0;
    ClaimId id;
    std::string text;
};

template <> struct Columns<NumberedClaim> {
    static constexpr std::string_view table = "claims";
    template <class Row, class Visitor> static void visit(Row& row, Visitor& visitor)
    {
        visitor("number", row.number);
        visitor("id", row.id);
        visitor("text", row.text);
    }
};

/// The claims of a database in document order, one after the other. Within a transaction. O(1)
/// memory; where their order is not that of their numbers, O(claims) on disk.
class ClaimOrder {
public:
    /// All claims, or if `first` is not empty those from the claim with that id on: none, if no
    /// claim has it.
    ClaimOrder(const Database& database, const RestForm& form, const std::string& first = {});

    /// StoreError for a claim that is not found by its number, as may happen in a damaged file.
    std::optional<NumberedClaim> next();

    /// Whether that is the order of their numbers.
    bool is_by_number() const { return is_by_number_; }

    /// How many there are in all. O(claims).
    std::size_t count() const;

private:
    bool is_found(const NumberedClaim& claim);

    const Database& database_;
    const RestForm& form_;
    bool is_by_number_;
    RowsBy<NumberedClaim> by_number_;
    std::int64_t last_; // number that was told
    std::string where_; // and in which order
    std::int64_t position_ = 0;
    std::int64_t number_ = 0;
    std::optional<Statement> claims_; // once it is stepped through
    bool is_at_end_ = false;
};

/// Whether a claim has this id.
bool has_claim(const Database& database, const std::string& id);

} // namespace hearsay
