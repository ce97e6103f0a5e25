#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "store/sqlite.hpp"

namespace hearsay {

/// A claim by its number in a database, and its id.
struct NumberedClaim {
    std::int64_t number = 0;
    std::string id;
};

/// The claims of a database in document order, one after the other. Within a transaction. O(1)
/// memory; where their order is not that of their numbers, O(claims) on disk.
class ClaimOrder {
public:
    /// All claims, or if `first` is not empty those from the claim with that id on: none, if no
    /// claim has it.
    explicit ClaimOrder(const Database& database, const std::string& first = {});

    std::optional<NumberedClaim> next();

    /// How many there are in all. O(claims).
    std::size_t count() const;

private:
    const Database& database_;
    std::string where_; // and in which order
    std::int64_t position_ = 0;
    std::int64_t number_ = 0;
    std::optional<Statement> claims_; // once it is stepped through
    bool is_at_end_ = false;
};

/// Whether a claim has this id.
bool has_claim(const Database& database, const std::string& id);

} // namespace hearsay
