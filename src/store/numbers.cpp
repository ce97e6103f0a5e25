#include "store/numbers.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "store/store_error.hpp"

namespace hearsay {
namespace {

constexpr std::array<std::pair<RecordKind, std::string_view>, 6> lookups{{
    {RecordKind::outlet, "SELECT number FROM outlets WHERE id = ?"},
    {RecordKind::article, "SELECT number FROM articles WHERE id = ?"},
    {RecordKind::speaker, "SELECT number FROM speakers WHERE id = ?"},
    {RecordKind::claim, "SELECT number FROM claims WHERE id = ?"},
    {RecordKind::organization, "SELECT number FROM organizations WHERE id = ?"},
    {RecordKind::text, "SELECT number FROM texts WHERE sha256 = ?"},
}};

// The marks of an entry: the kinds as which it may have been named, and whether
// it has come, and as what.
constexpr unsigned all_kinds = 0x7FU;
constexpr unsigned come_shift = 8;

// Far from the end, which counting from here never comes to.
constexpr std::int64_t most_numbered = std::int64_t{1} << 62U;

bool has_come(const IdTable::Entry& entry)
{
    return (entry.marks >> come_shift) != 0;
}

bool fits(const IdTable::Entry& entry)
{
    return (entry.marks & (entry.marks >> come_shift) & all_kinds) != 0;
}

constexpr std::array<std::string_view, 7> tables{
    "texts", "organizations", "outlets", "speakers", "articles", "claims", "attributions"};

bool has_records(const Database& database)
{
    return std::ranges::any_of(tables, [&](std::string_view table) {
        return database.integer("SELECT EXISTS (SELECT 1 FROM " + std::string(table) + ")") != 0;
    });
}

/// Where numbers and positions of records stand, be it of such as another program has removed
/// without what names them: a new record must not come to be named by it.
constexpr std::array<std::pair<std::string_view, std::string_view>, 12> numbered{{
    {"texts", "number position article"},
    {"organizations", "number position parent"},
    {"outlets", "number position"},
    {"speakers", "number position"},
    {"articles", "number position outlet copy_of"},
    {"claims", "number position"},
    {"attributions", "number position claim article speaker"},
    {"evidence", "claim attribution text"},
    {"outlet_owners", "outlet organization"},
    {"speaker_ties", "speaker organization"},
    {"implications", "claim broader"},
    {"distinctions", "claim other"},
}};

/// The largest number or position that any record of a database has, or had. O(records).
std::int64_t largest_number(const Database& database)
{
    std::int64_t largest = 0;
    for (const auto& [table, columns] : numbered) {
        std::string sql = "SELECT max(0";
        for (auto rest = columns; !rest.empty();) {
            const auto column = rest.substr(0, rest.find(' '));
            rest.remove_prefix(std::min(column.size() + 1, rest.size()));
            sql += ", ifnull(max(" + std::string(column) + "), 0)";
        }
        largest = std::max(largest, database.integer(sql + ") FROM " + std::string(table)));
    }
    return largest;
}

} // namespace

Numbers::Numbers(const Database& database) : database_(&database)
{
    if (!has_records(database)) {
        last_ = 0;
        return;
    }
    for (const auto& [kind, sql] : lookups) {
        lookups_.emplace_back(kind, database.prepare(sql));
    }
}

std::int64_t Numbers::last_given()
{
    if (last_) {
        return *last_;
    }
    largest_before_ = std::max(largest_number(*database_), passed_over_);
    if (largest_before_ > most_numbered) {
        throw StoreError(
            database_->path(), "is damaged: a record has the number " +
                                   std::to_string(largest_before_) +
                                   ", which hearsay never gives; restore it from a copy");
    }
    last_ = largest_before_;
    return *last_;
}

std::int64_t Numbers::named(std::string_view id, KindSet kinds)
{
    auto& entry = table_for(kinds.has(RecordKind::text)).of(id);
    if (entry.number == 0) {
        entry.marks = all_kinds;
        entry.number = in_database(id, kinds);
        if (entry.number != 0) {
            entry.marks |= kinds.bits() << come_shift;
        } else {
            entry.number = next();
        }
    }
    entry.marks &= kinds.bits() | ~all_kinds;
    if ((entry.marks & all_kinds) == 0 || (has_come(entry) && !fits(entry))) {
        breach_ = "'" + std::string(id) + "' is named as what it is not";
    }
    return entry.number;
}

RowPlace Numbers::taken(std::string_view id, RecordKind kind)
{
    auto& entry = table_for(kind == RecordKind::text).of(id);
    const bool is_new = entry.number == 0;
    if (is_new) {
        entry.marks = all_kinds;
        entry.number = next();
    }
    if (has_come(entry)) {
        breach_ = "'" + std::string(id) + "' is given twice";
    }
    entry.marks |= KindSet{kind}.bits() << come_shift;
    if (!fits(entry)) {
        breach_ = "'" + std::string(id) + "' is named as what it is not";
    }
    // What was named before stands behind what has come since.
    return {entry.number, is_new ? entry.number : next()};
}

std::optional<std::string> Numbers::breach_at_end() const
{
    for (const auto* const table : {&ids_, &texts_}) {
        for (const auto& entry : table->entries()) {
            if (!has_come(entry)) {
                return "'" + std::string(entry.text()) + "' is named, and no record has this id";
            }
        }
    }
    return breach_;
}

std::int64_t Numbers::in_database(std::string_view id, KindSet kinds)
{
    for (auto& [kind, lookup] : lookups_) {
        if (kinds.has(kind)) {
            lookup.bind(1, id);
            const auto number = lookup.step() ? lookup.integer(0) : 0;
            lookup.reset();
            if (number != 0) {
                return number;
            }
        }
    }
    return 0;
}

} // namespace hearsay
