#include "store/change_store.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "model/lists.hpp"
#include "store/record_eraser.hpp"
#include "store/record_writer.hpp"
#include "store/store_error.hpp"
#include "store/store_root.hpp"

namespace hearsay {
namespace {

std::string table_of(RecordKind kind)
{
    return std::string(plural_of(kind));
}

// Far from the end, which counting from here never comes to.
constexpr std::int64_t last_position = std::int64_t{1} << 62U;

using Rows = std::unordered_map<std::string, StandingRow>;

Rows rows_of(const Database& database, RecordKind kind)
{
    const std::string key = kind == RecordKind::text ? "sha256" : "id";
    const std::string claim = kind == RecordKind::attribution ? "claim" : "0";
    auto statement = database.prepare(
        "SELECT " + key + ", number, ifnull(position, number), " + claim + " FROM " +
        table_of(kind));
    Rows rows;
    while (statement.step()) {
        if (statement.integer(2) > last_position) {
            throw StoreError(
                database.path(), "is damaged: a record stands at place " +
                                     std::to_string(statement.integer(2)) +
                                     ", which hearsay never gives; restore it from a copy");
        }
        rows[std::string(statement.text(0))] = {
            {statement.integer(1), statement.integer(2)}, statement.integer(3)};
    }
    return rows;
}

/// Changes the rows of one kind of record.
class ListChange {
public:
    ListChange(
        const Database& database, RecordWriter& writer, RecordEraser& eraser, RecordKind kind)
        : database_(database), writer_(writer), eraser_(eraser), kind_(kind),
          rows_(rows_of(database, kind))
    {
    }

    /// Takes out what is gone or changed.
    template <class Record>
    void erase(const std::vector<Record>& before, const std::vector<Record>& after)
    {
        std::unordered_map<std::string_view, const Record*> wanted;
        for (const auto& record : after) {
            wanted.emplace(key_of(record), &record);
        }
        for (const auto& record : before) {
            const auto found = wanted.find(key_of(record));
            if (found == wanted.end() || *found->second != record) {
                erase(record);
            }
        }
    }

    /// Puts in what is new or changed, then mends the order.
    template <class Record> void write(const std::vector<Record>& after)
    {
        std::int64_t last = 0;
        for (const auto& record : after) {
            const auto known = rows_.find(key_of(record));
            const bool is_new = known == rows_.end();
            auto row = is_new ? StandingRow{fresh(record), 0} : known->second;
            const auto old = row.place.position;
            row.place.position = std::max(old, last + 1);
            last = row.place.position;
            if (is_new || erased_.contains(key_of(record))) {
                writer_.put(row.place, record);
            } else if (row.place.position != old) {
                move(row);
            }
        }
    }

private:
    template <class Record> void erase(const Record& record)
    {
        if constexpr (kind_of<Record> != RecordKind::attribution) {
            writer_.numbers().named(key_of(record), {kind_}); // before the row is gone
        }
        eraser_.erase(rows_.at(key_of(record)), record);
        erased_.insert(key_of(record));
    }

    template <class Record> RowPlace fresh(const Record& record)
    {
        auto& numbers = writer_.numbers();
        if constexpr (kind_of<Record> == RecordKind::attribution) {
            const auto number = numbers.next();
            return {number, number};
        }
        return numbers.taken(key_of(record), kind_);
    }

    void move(const StandingRow& row)
    {
        const bool is_attribution = kind_ == RecordKind::attribution;
        auto statement = database_.prepare(
            "UPDATE " + table_of(kind_) + " SET position = ? WHERE number = ?" +
            (is_attribution ? " AND claim = ?" : ""));
        statement.bind(1, row.place.position);
        statement.bind(2, row.place.number);
        if (is_attribution) {
            statement.bind(3, row.claim);
        }
        statement.run();
    }

    const Database& database_;
    RecordWriter& writer_;
    RecordEraser& eraser_;
    RecordKind kind_;
    Rows rows_;
    std::unordered_set<std::string> erased_;
};

} // namespace

void change_store(
    const Database& database, const RestForm& form, const Records& before, const Records& after,
    std::size_t warnings)
{
    auto writer = searchable_writer(database, form);
    RecordEraser eraser(database, writer.numbers());
    std::vector<ListChange> changes;
    visit_types([&]<class Record>() {
        if (list_of<Record>(before) != list_of<Record>(after)) {
            changes.emplace_back(database, writer, eraser, kind_of<Record>);
            changes.back().erase(list_of<Record>(before), list_of<Record>(after));
        }
    });
    auto change = changes.begin();
    visit_types([&]<class Record>() {
        if (list_of<Record>(before) != list_of<Record>(after)) {
            (change++)->write(list_of<Record>(after));
        }
    });
    write_root(database, form, after, warnings);
}

} // namespace hearsay
