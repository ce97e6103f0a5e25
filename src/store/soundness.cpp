#include "store/soundness.hpp"

#include <array>
#include <string>
#include <string_view>

#include "store/store_error.hpp"

namespace hearsay {
namespace {

/// A table, the index of its ids, and by what that finds a row.
struct KnownIds {
    std::string_view table;
    std::string_view index;
    std::string_view id;
    std::string_view row;
};

constexpr std::string_view by_number = "held.number = known.number";

constexpr std::array<KnownIds, 7> all_known_ids{{
    {"texts", "sqlite_autoindex_texts_1", "sha256", by_number},
    {"organizations", "sqlite_autoindex_organizations_1", "id", by_number},
    {"outlets", "sqlite_autoindex_outlets_1", "id", by_number},
    {"speakers", "sqlite_autoindex_speakers_1", "id", by_number},
    {"articles", "sqlite_autoindex_articles_1", "id", by_number},
    {"claims", "sqlite_autoindex_claims_1", "id", by_number},
    {"attributions", "attribution_ids", "id",
     "held.claim = known.claim AND held.number = known.number"},
}};

[[noreturn]] void refuse(const Database& database, const std::string& what)
{
    throw StoreError(database.path(), "is damaged (" + what + "); restore it from a copy");
}

void require_ok(const Database& database, std::string_view check)
{
    auto answer = database.prepare(check);
    if (!answer.step() || answer.text(0) != "ok") {
        refuse(database, std::string(answer.text(0)));
    }
}

bool has_index(const Database& database, std::string_view name)
{
    auto found = database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'index' AND name = ?");
    found.bind(1, name);
    return found.step();
}

/// The first id that the index knows and the table does not have. The plus keeps SQLite from
/// looking it up in the index itself.
std::string first_lost(const KnownIds& known)
{
    const std::string id(known.id);
    return "SELECT known." + id + " FROM " + std::string(known.table) + " AS known INDEXED BY " +
           std::string(known.index) + " WHERE NOT EXISTS (SELECT 1 FROM " +
           std::string(known.table) + " AS held WHERE " + std::string(known.row) + " AND +held." +
           id + " = known." + id + ") LIMIT 1";
}

} // namespace

void require_undamaged(const Database& database)
{
    require_ok(database, "PRAGMA integrity_check(1)");
}

void require_all_records_by_indices(const Database& database)
{
    auto answer = database.prepare("PRAGMA integrity_check(1)");
    const bool has_row = answer.step();
    if (has_row && answer.text(0) == "ok") {
        return; // whose records all indices know, and no others
    }
    require_all_records(database);
    throw StoreError(
        database.path(), "has an index that is damaged (" +
                             std::string(has_row ? answer.text(0) : std::string_view()) +
                             "); 'hearsay reindex' makes it anew");
}

void require_all_records(const Database& database)
{
    require_ok(database, "PRAGMA quick_check(1)");
    for (const auto& known : all_known_ids) {
        if (!has_index(database, known.index)) {
            continue;
        }
        auto lost = database.prepare(first_lost(known));
        if (lost.step()) {
            refuse(
                database, "'" + std::string(lost.text(0)) + "' is in the index of " +
                              std::string(known.table) + " and not among them");
        }
    }
}

} // namespace hearsay
