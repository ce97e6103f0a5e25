#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "store/row_reader.hpp"

namespace hearsay {

/// All rows of a table, in the given order: `ORDER BY …`.
template <class Row>
std::vector<Row>
all_rows(const Database& database, const RestForm& form, const std::string& order = {})
{
    std::vector<Row> rows;
    rows.reserve(static_cast<std::size_t>(
        database.integer("SELECT count(*) FROM " + std::string(Columns<Row>::table))));
    auto statement = database.prepare(select_from<Row>() + " " + order);
    while (statement.step()) {
        rows.push_back(row_of<Row>(statement, form));
    }
    return rows;
}

/// The rows of a table some of whose keys are given each time.
template <class Row> class RowsBy {
public:
    /// `where`: `WHERE claim = ?`. `kept`: as of RowReader.
    RowsBy(
        const Database& database, const RestForm& form, const std::string& where,
        KeptTexts* kept = nullptr)
        : form_(form), kept_(kept), statement_(database, select_from<Row>() + " " + where)
    {
    }

    /// Calls `each` with one row after the other, all in the same place.
    template <class Each, class... Keys> void for_each(Each each, Keys... keys)
    {
        auto& statement = statement_.get();
        int place = 0;
        (statement.bind(++place, keys), ...);
        while (statement.step()) {
            RowReader reader(statement, Columns<Row>::table, form_, kept_);
            Columns<Row>::visit(row_, reader);
            each(std::as_const(row_));
        }
        statement.reset();
    }

    template <class... Keys> std::vector<Row> all(Keys... keys)
    {
        std::vector<Row> rows;
        add_to(rows, keys...);
        return rows;
    }

    /// Appends all to what is there, and tells how many they are.
    template <class Stored, class... Keys>
    std::size_t add_to(std::vector<Stored>& rows, Keys... keys)
    {
        const auto before = rows.size();
        auto& statement = statement_.get();
        int place = 0;
        (statement.bind(++place, keys), ...);
        while (statement.step()) {
            RowReader reader(statement, Columns<Row>::table, form_, kept_);
            Columns<Row>::visit(rows.emplace_back(), reader);
        }
        statement.reset();
        return rows.size() - before;
    }

    template <class Key> std::optional<Row> first(Key key)
    {
        auto& statement = statement_.get();
        statement.bind(1, key);
        std::optional<Row> row;
        if (statement.step()) {
            RowReader reader(statement, Columns<Row>::table, form_, kept_);
            Columns<Row>::visit(row.emplace(), reader);
        }
        statement.reset();
        return row;
    }

private:
    const RestForm& form_;
    KeptTexts* kept_;
    LazyStatement statement_;
    Row row_;
};

} // namespace hearsay
