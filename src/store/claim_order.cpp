#include "store/claim_order.hpp"

#include <limits>

#include "store/store_error.hpp"
#include "store/where.hpp"

namespace hearsay {
namespace {

constexpr std::int64_t before_all = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t past_all = std::numeric_limits<std::int64_t>::max();

bool has_no_position(const Database& database)
{
    return database.integer("SELECT EXISTS (SELECT 1 FROM claims WHERE position IS NOT NULL)") == 0;
}

} // namespace

ClaimOrder::ClaimOrder(const Database& database, const RestForm& form, const std::string& first)
    : database_(database), form_(form), is_by_number_(has_no_position(database)),
      by_number_(database, form, where::number), last_(before_all), position_(before_all), number_(before_all)
{
    if (!first.empty()) {
        auto place =
            database.prepare("SELECT ifnull(position, number), number FROM claims WHERE id = ?");
        place.bind(1, std::string_view(first));
        const bool found = place.step();
        position_ = found ? place.integer(0) : past_all;
        number_ = found ? place.integer(1) : past_all;
    }
    where_ = is_by_number_
                 ? "WHERE number >= ?2 ORDER BY number"
                 : "WHERE (ifnull(position, number), number) >= (?1, ?2) "
                   "ORDER BY ifnull(position, number), number";
}

std::optional<NumberedClaim> ClaimOrder::next()
{
    if (!claims_) {
        claims_.emplace(database_.prepare(select_from<NumberedClaim>() + " " + where_));
        claims_->bind(1, position_);
        claims_->bind(2, number_);
    }
    is_at_end_ = is_at_end_ || !claims_->step();
    if (is_at_end_) {
        return std::nullopt; // a further step would begin anew
    }
    auto claim = row_of<NumberedClaim>(*claims_, form_);
    if (!is_found(claim)) {
        throw StoreError(
            database_.path(), "is damaged: it lists a claim '" + claim.id.text +
                                  "' that is not found by its number; restore it from a copy");
    }
    last_ = claim.number;
    return claim;
}

/// In the order of numbers, each follows those before it.
bool ClaimOrder::is_found(const NumberedClaim& claim)
{
    if (is_by_number_) {
        return claim.number > last_;
    }
    const auto found = by_number_.first(claim.number);
    return found && found->id == claim.id;
}

std::size_t ClaimOrder::count() const
{
    auto counted = database_.prepare("SELECT count(*) FROM claims " + where_);
    counted.bind(1, position_);
    counted.bind(2, number_);
    counted.step();
    return static_cast<std::size_t>(counted.integer(0));
}

bool has_claim(const Database& database, const std::string& id)
{
    auto claim = database.prepare("SELECT 1 FROM claims WHERE id = ?");
    claim.bind(1, std::string_view(id));
    return claim.step();
}

} // namespace hearsay
