#include "store/words_aside.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "store/schema.hpp"

namespace hearsay {
namespace {

constexpr std::size_t most_late = 100'000;

template <class Record>
void append_rows(
    std::vector<WordRow>& rows, const std::vector<Record>& records, const Numbers& numbers)
{
    for (const auto& record : records) {
        rows.push_back(word_row(numbers.number_of(record.id.text), record));
    }
}

std::vector<WordRow> rows_of(const Records& piece, const Numbers& numbers)
{
    std::vector<WordRow> rows;
    append_rows(rows, piece.organizations, numbers);
    append_rows(rows, piece.outlets, numbers);
    append_rows(rows, piece.speakers, numbers);
    append_rows(rows, piece.articles, numbers);
    append_rows(rows, piece.claims, numbers);
    return rows;
}

/// Runs `insert` with the values of each row of `select`.
void copy(
    const Database& from, const char* select, const Database& to, const char* insert, int columns)
{
    auto rows = from.prepare(select);
    auto added = to.prepare(insert);
    while (rows.step()) {
        for (int column = 0; column < columns; ++column) {
            if (rows.is_integer(column)) {
                added.bind(column + 1, rows.integer(column));
            } else {
                added.bind(column + 1, rows.text(column));
            }
        }
        added.run();
    }
}

/// An empty database that is not for keeping.
const Database& with_words(const Database& database)
{
    database.run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA "
                 "cache_size = -32768; BEGIN");
    make_tables(database);
    gather_many_words(database);
    return database;
}

} // namespace

WordsAside::WordsAside(const std::string& called)
    : database_("", Access::make, called), words_(with_words(database_))
{
}

void WordsAside::add(const Records& piece, const Numbers& numbers)
{
    Batch batch;
    batch.rows = rows_of(piece, numbers);
    put_off_late(batch.rows);
    for (const auto& attribution : piece.attributions) {
        batch.ids.push_back(attribution.id.text);
    }
    if (taking_.valid()) {
        taking_.get();
    }
    taking_ = std::async(std::launch::async, [this, taken = std::move(batch)] { take(taken); });
}

bool WordsAside::in_order() const
{
    return late_.size() <= most_late;
}

void WordsAside::move_to(const Database& database)
{
    if (taking_.valid()) {
        taking_.get();
    }
    std::ranges::sort(late_, {}, &WordRow::row);
    std::ranges::for_each(late_, [&](const auto& row) { words_.add(row); });
    gather_few_words(database_);
    database_.run("COMMIT");
    // The tables that FTS5 keeps `words` in, as they are.
    database.run("DELETE FROM words_data; DELETE FROM words_idx; DELETE FROM words_config");
    copy(
        database_, "SELECT id, block FROM words_data", database,
        "INSERT INTO words_data (id, block) VALUES (?, CAST(? AS BLOB))", 2);
    copy(
        database_, "SELECT segid, term, pgno FROM words_idx", database,
        "INSERT INTO words_idx (segid, term, pgno) VALUES (?, CAST(? AS BLOB), ?)", 3);
    copy(
        database_, "SELECT k, v FROM words_config", database,
        "INSERT INTO words_config (k, v) VALUES (?, ?)", 2);
    copy(
        database_, "SELECT word FROM attribution_words", database,
        "INSERT INTO attribution_words (word) VALUES (?)", 1);
}

/// FTS5 begins a new piece of its index where a row does not come behind all others.
void WordsAside::put_off_late(std::vector<WordRow>& rows)
{
    std::ranges::sort(rows, {}, &WordRow::row);
    const auto behind = std::ranges::upper_bound(rows, last_row_, {}, &WordRow::row);
    std::move(rows.begin(), behind, std::back_inserter(late_));
    rows.erase(rows.begin(), behind);
    if (!rows.empty()) {
        last_row_ = rows.back().row;
    }
}

void WordsAside::take(const Batch& batch)
{
    std::ranges::for_each(batch.rows, [&](const auto& row) { words_.add(row); });
    std::ranges::for_each(batch.ids, [&](const auto& id) { words_.add_id(id); });
}

} // namespace hearsay
