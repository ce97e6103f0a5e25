#include "store/store_intake.hpp"

#include <algorithm>
#include <string_view>
#include <type_traits>
#include <utility>

#include "model/list_change.hpp"
#include "store/breach_in_store.hpp"
#include "store/circles_in_store.hpp"
#include "store/store_root.hpp"

namespace hearsay {

StoreIntake::StoreIntake(const Database& database, const RestForm& form)
    : database_(database), form_(form), writer_(searchable_writer(database, form)),
      eraser_(database, writer_.numbers()), tally_(database, writer_.numbers()),
      whole_(database, form),
      by_key_(RowsOfEach::by_key(database, form)),
      has_id_(
          database, "SELECT EXISTS (SELECT 1 FROM attributions WHERE id = ?1)"
                    " OR EXISTS (SELECT 1 FROM articles WHERE id = ?1)"
                    " OR EXISTS (SELECT 1 FROM claims WHERE id = ?1)"
                    " OR EXISTS (SELECT 1 FROM speakers WHERE id = ?1)"
                    " OR EXISTS (SELECT 1 FROM outlets WHERE id = ?1)"
                    " OR EXISTS (SELECT 1 FROM organizations WHERE id = ?1)"),
      root_(read_root(database, form))
{
}

Records StoreIntake::there(const Records& piece)
{
    StoredRecords found;
    visit_types([&]<class Record>() { find_each<Record>(piece, found); });
    return there(std::move(found));
}

Records StoreIntake::there(StoredRecords rows)
{
    visit_types([&]<class Record>() { remember<Record>(rows); });
    rows.root = root_;
    return whole_.of(std::move(rows));
}

template <class Record> void StoreIntake::find_each(const Records& piece, StoredRecords& found)
{
    auto& rows = by_key_.of<Record>();
    for (const auto& record : list_of<Record>(piece)) {
        rows.add_to(rows_of<Record>(found), std::string_view(key_of(record)));
    }
}

template <class Record> void StoreIntake::remember(const StoredRecords& rows)
{
    auto& places = rows_[static_cast<std::size_t>(kind_of<Record>)];
    places.clear();
    for (const auto& row : rows_of<Record>(rows)) {
        auto& standing = places[key_of(row.record)];
        standing.place = {row.number, row.position};
        if constexpr (std::is_same_v<Record, Attribution>) {
            standing.claim = row.claim.number;
        }
    }
}

template <class Record> const StandingRow& StoreIntake::row_of(const Record& record) const
{
    return rows_[static_cast<std::size_t>(kind_of<Record>)].at(key_of(record));
}

void StoreIntake::take(const Records& before, const Records& after)
{
    visit_types([&]<class Record>() {
        tell_tally(list_of<Record>(before), list_of<Record>(after));
    });
    Records fresh;
    visit_types([&]<class Record>() {
        take_each(list_of<Record>(before), list_of<Record>(after), list_of<Record>(fresh));
    });
    if (!breach()) {
        writer_.write(fresh);
    }
    root_ = own_keys(after);
}

template <class Record>
void StoreIntake::tell_tally(const std::vector<Record>& before, const std::vector<Record>& after)
{
    const auto goes = [this](const Record& record) { tally_.goes(row_of(record), record); };
    const auto stays = [this](const Record& was, const Record& is) {
        if (was != is) {
            tally_.becomes(row_of(was), was, is);
        }
    };
    for (const auto& record : compare_lists(before, after, goes, stays)) {
        tally_.comes(record);
    }
}

template <class Record>
void StoreIntake::take_each(
    const std::vector<Record>& before, const std::vector<Record>& after, std::vector<Record>& fresh)
{
    const auto goes = [this](const Record& record) { eraser_.erase(row_of(record), record); };
    const auto stays = [this](const Record& was, const Record& is) {
        if (was != is) {
            replace(was, is);
        }
    };
    const auto come = compare_lists(before, after, goes, stays);
    fresh.assign(come.begin(), come.end());
    for (const auto& record : fresh) {
        require_free(record);
        look_at(Record(), record);
    }
}

template <class Record> void StoreIntake::replace(const Record& before, const Record& after)
{
    auto row = row_of(before);
    auto& numbers = writer_.numbers();
    if constexpr (std::is_same_v<Record, Attribution>) {
        eraser_.erase(row, before);
        row.claim = numbers.named(after.claim.text, {RecordKind::claim});
    } else {
        numbers.named(key_of(before), {kind_of<Record>}); // while its row is there
        eraser_.erase(row, before);
    }
    writer_.put(row.place, after);
    tally_.stands(row);
    look_at(before, after);
}

/// A new record may not have the id of one of another kind.
template <class Record> void StoreIntake::require_free(const Record& record)
{
    if constexpr (!std::is_same_v<Record, Text>) {
        auto& has_id = has_id_.get();
        has_id.bind(1, std::string_view(record.id.text));
        if (has_id.step() && has_id.integer(0) != 0) {
            breach_ = "'" + record.id.text + "' is given twice";
        }
        has_id.reset();
    }
}

void StoreIntake::look_at(const Organization& before, const Organization& after)
{
    may_be_circular_ |= after.parent && before.parent != after.parent;
}

void StoreIntake::look_at(const Article& before, const Article& after)
{
    may_be_circular_ |= after.copy_of && before.copy_of != after.copy_of;
}

void StoreIntake::look_at(const Claim& before, const Claim& after)
{
    may_be_circular_ |= !after.implies.empty() && before.implies != after.implies;
    if (auto found = breach_of(after)) {
        breach_ = std::move(found);
    }
}

const std::optional<std::string>& StoreIntake::breach()
{
    if (!breach_) {
        breach_ = writer_.numbers().breach();
    }
    return breach_;
}

std::optional<std::string> StoreIntake::breach_at_end()
{
    if (breach()) {
        return breach();
    }
    if (auto found = writer_.numbers().breach_at_end()) {
        return found;
    }
    return may_be_circular_ ? circle_in(database_) : std::nullopt;
}

void StoreIntake::finish()
{
    tally_.settle();
    const auto warnings = static_cast<std::ptrdiff_t>(warnings_in(database_)) + tally_.more();
    write_root(
        database_, form_, root_,
        static_cast<std::size_t>(std::max<std::ptrdiff_t>(warnings, 0)));
}

} // namespace hearsay
