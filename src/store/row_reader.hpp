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
/// column, the table and the record.
class RowReader {
public:
    /// `kept`: for rows that do not own their texts.
    RowReader(
        const Statement& statement, std::string_view table, const RestForm& form,
        KeptTexts* kept = nullptr)
        : statement_(statement), table_(table), form_(form), kept_(kept)
    {
    }

    void operator()(std::string_view, std::int64_t& number);
    void operator()(std::string_view, std::uint64_t& offset);
    void operator()(std::string_view, Reference& reference);
    void operator()(std::string_view, std::string& text);
    void operator()(std::string_view, bool& truth);
    void operator()(std::string_view, std::optional<Date>& date);
    void operator()(std::string_view, std::optional<double>& share);
    void operator()(std::string_view, std::vector<std::int64_t>& numbers);
    void operator()(std::string_view, KeptText& text);
    void operator()(std::string_view, KeptId& id);
    void operator()(std::string_view, KeptDate& date);
    void sha256(std::string_view, std::string& sha256);

    template <class Kind> void operator()(std::string_view, Id<Kind>& id) { id.text = next_id(); }

    template <class Enum>
    requires(terms_of<Enum>.size() > 0) void operator()(std::string_view, Enum& value)
    {
        value = static_cast<Enum>(term(next(), terms_of<Enum>));
    }

    template <class Enum>
    requires(terms_of<Enum>.size() > 0) void
    operator()(std::string_view, std::optional<Enum>& value)
    {
        const auto cell = next();
        value.reset();
        if (!cell.is_null()) {
            value = static_cast<Enum>(term(cell, terms_of<Enum>));
        }
    }

    template <class Row> void position(Row& row)
    {
        const auto cell = next();
        row.position = cell.is_null() ? row.number : integer(cell);
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
        require_sound(form_.read(cell.text(), record));
    }

    std::int64_t integer(Statement::Cell cell) const;
    std::string_view next_id();
    std::string_view next_text();
    std::size_t term(Statement::Cell cell, std::span<const std::string_view> terms) const;
    std::string place() const;
    void require_sound(const std::string& problem) const;
    [[noreturn]] void refuse(Statement::Cell cell, std::string_view expected) const;

    const Statement& statement_;
    std::string_view table_;
    const RestForm& form_;
    KeptTexts* kept_;
    int column_ = 0;
};

/// The present row of a statement that selects a row's columns.
template <class Row> Row row_of(const Statement& statement, const RestForm& form)
{
    Row row;
    RowReader reader(statement, Columns<Row>::table, form);
    Columns<Row>::visit(row, reader);
    return row;
}

} // namespace hearsay
