#pragma once

#include <optional>
#include <vector>

#include "store/row_reader.hpp"

namespace hearsay {

/// The rows of a table that `where` lets through: `WHERE …`, `ORDER BY …`, or all.
template <class Row>
std::vector<Row>
rows_where(const Database& database, const RestForm& form, const std::string& where = {})
{
    auto statement = database.prepare(select_from<Row>() + " " + where);
    std::vector<Row> rows;
    while (statement.step()) {
        rows.push_back(row_of<Row>(statement, form));
    }
    return rows;
}

/// The rows of a table some of whose keys are given each time.
template <class Row> class RowsBy {
public:
    /// `where`: `WHERE claim = ?`.
    RowsBy(const Database& database, const RestForm& form, const std::string& where)
        : form_(form), statement_(database, select_from<Row>() + " " + where)
    {
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
            RowReader reader(statement, form_);
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
            row = row_of<Row>(statement, form_);
        }
        statement.reset();
        return row;
    }

private:
    const RestForm& form_;
    LazyStatement statement_;
};

} // namespace hearsay
