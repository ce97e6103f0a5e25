#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "model/id.hpp"
#include "model/terms.hpp"
#include "store/columns.hpp"
#include "store/kept.hpp"
#include "store/rest_form.hpp"
#include "store/sqlite.hpp"

namespace hearsay {

/// Reads the columns of a statement's present row, in order, into the members of a row, whatever
/// was in them. Whatever a document may not say, a database may not either: StoreError names the
/// column.
class RowReader {
public:
    /// `kept`: for rows that do not own their texts.
    RowReader(const Statement& statement, const RestForm& form, KeptTexts* kept = nullptr)
        : statement_(statement), form_(form), kept_(kept)
    {
    }

    void operator()(std::string_view column, std::int64_t& number);
    void operator()(std::string_view column, std::uint64_t& offset);
    void operator()(std::string_view column, Reference& reference);
    void operator()(std::string_view column, std::string& text);
    void operator()(std::string_view column, bool& truth);
    void operator()(std::string_view column, std::optional<Date>& date);
    void operator()(std::string_view column, std::optional<double>& share);
    void operator()(std::string_view column, std::vector<std::int64_t>& numbers);
    void operator()(std::string_view column, KeptText& text);
    void operator()(std::string_view column, KeptId& id);
    void operator()(std::string_view column, KeptDate& date);
    void sha256(std::string_view column, std::string& sha256);

    template <class Kind> void operator()(std::string_view column, Id<Kind>& id)
    {
        id.text = id_in(column);
    }

    template <class Enum>
    requires(terms_of<Enum>.size() > 0) void operator()(std::string_view column, Enum& value)
    {
        value = static_cast<Enum>(term(column, next(), terms_of<Enum>));
    }

    template <class Enum>
    requires(terms_of<Enum>.size() > 0) void
    operator()(std::string_view column, std::optional<Enum>& value)
    {
        const auto cell = next();
        value.reset();
        if (!cell.is_null()) {
            value = static_cast<Enum>(term(column, cell, terms_of<Enum>));
        }
    }

    template <class Row> void position(Row& row)
    {
        const auto cell = next();
        row.position = cell.is_null() ? row.number : integer("position", cell);
    }

    /// A record with its id and what has no column; nothing for NULL.
    template <class Record> void rest(std::optional<Record>& record, const KeptId& id)
    {
        const auto cell = next();
        record.reset();
        if (!cell.is_null()) {
            record.emplace().id.text = id.text;
            read_rest(cell, *record);
        }
    }

    template <class Record> void rest(Record& record)
    {
        const auto cell = next();
        if (!cell.is_null()) {
            read_rest(cell, record);
        }
    }

private:
    Statement::Cell next() { return statement_.cell(column_++); }

    template <class Record> void read_rest(Statement::Cell cell, Record& record)
    {
        require_sound("rest", form_.read(cell.text(), record));
    }

    std::int64_t integer(std::string_view column, Statement::Cell cell) const;
    std::string_view id_in(std::string_view column);
    std::string_view text_in(std::string_view column);
    std::size_t term(
        std::string_view column, Statement::Cell cell,
        std::span<const std::string_view> terms) const;
    void require_sound(std::string_view column, const std::string& problem) const;
    [[noreturn]] void
    refuse(std::string_view column, Statement::Cell cell, std::string_view expected) const;

    const Statement& statement_;
    const RestForm& form_;
    KeptTexts* kept_;
    int column_ = 0;
};

/// The present row of a statement that selects a row's columns.
template <class Row> Row row_of(const Statement& statement, const RestForm& form)
{
    Row row;
    RowReader reader(statement, form);
    Columns<Row>::visit(row, reader);
    return row;
}

} // namespace hearsay
