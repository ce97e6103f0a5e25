#include "store/breach_in_store.hpp"

#include <algorithm>

#include "store/circles_in_store.hpp"

namespace hearsay {
namespace {

/// Each table has its ids in order: they are merged, not sorted.
std::optional<std::string> shared_id(const Database& database)
{
    auto ids =
        database.prepare("SELECT id FROM organizations UNION ALL SELECT id FROM outlets UNION ALL "
                         "SELECT id FROM speakers UNION ALL SELECT id FROM articles UNION ALL "
                         "SELECT id FROM claims UNION ALL SELECT id FROM attributions ORDER BY 1");
    std::string before;
    while (ids.step()) {
        const auto id = ids.text(0);
        if (id == before) {
            return "'" + before + "' is given twice";
        }
        before = id;
    }
    return std::nullopt;
}

/// Most tables have their numbers in order.
std::optional<std::string> shared_number(const Database& database)
{
    auto numbers = database.prepare(
        "SELECT number FROM texts UNION ALL SELECT number FROM organizations UNION ALL "
        "SELECT number FROM outlets UNION ALL SELECT number FROM speakers UNION ALL "
        "SELECT number FROM articles UNION ALL SELECT number FROM claims UNION ALL "
        "SELECT number FROM attributions ORDER BY 1");
    std::optional<std::int64_t> before;
    while (numbers.step()) {
        const auto number = numbers.integer(0);
        if (number == before) {
            return "two records have the number " + std::to_string(number);
        }
        before = number;
    }
    return std::nullopt;
}

} // namespace

std::optional<std::string> breach_in(const Database& database)
{
    if (auto shared = shared_id(database)) {
        return shared;
    }
    if (auto shared = shared_number(database)) {
        return shared;
    }
    return breach_between(database);
}

std::optional<std::string> breach_between(const Database& database)
{
    if (database.integer("SELECT EXISTS (SELECT 1 FROM distinctions WHERE claim = other)") != 0) {
        return "a claim is distinct from itself";
    }
    return circle_in(database);
}

std::optional<std::string> breach_of(const Claim& claim)
{
    if (std::ranges::find(claim.distinct_from, claim.id) != claim.distinct_from.end()) {
        return "'" + claim.id.text + "' is distinct from itself";
    }
    return std::nullopt;
}

bool has_dangling(const Database& database)
{
    // What is no JSON is refused by whoever reads the row.
    constexpr std::string_view step_to_nothing =
        "SELECT EXISTS (SELECT 1 FROM attributions, json_each(CASE WHEN json_valid(via) THEN via "
        "END) AS step WHERE NOT EXISTS (SELECT 1 FROM sources WHERE number = step.value))";
    return database.prepare("PRAGMA foreign_key_check").step() ||
           database.integer(step_to_nothing) != 0;
}

} // namespace hearsay
