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
#include "store/rest_form.hpp"
#include "store/sqlite.hpp"

namespace hearsay {

/// Reads the columns of a statement's present row, in order, into the members of a row. Whatever a
/// document may not say, a database may not either: StoreError names the column.
class RowReader {
public:
    RowReader(const Statement& statement, const RestForm& form) : statement_(statement), form_(form)
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
    void sha256(std::string_view column, std::string& sha256);

    template <class Kind> void operator()(std::string_view column, Id<Kind>& id)
    {
        read_id(column, id.text);
    }

    template <class Enum>
    requires(terms_of<Enum>.size() > 0) void operator()(std::string_view column, Enum& value)
    {
        value = static_cast<Enum>(term(column, terms_of<Enum>));
    }

    template <class Enum>
    requires(terms_of<Enum>.size() > 0) void
    operator()(std::string_view column, std::optional<Enum>& value)
    {
        if (is_null()) {
            ++column_;
        } else {
            value = static_cast<Enum>(term(column, terms_of<Enum>));
        }
    }

    template <class Row> void position(Row& row)
    {
        row.position = row.number;
        if (is_null()) {
            ++column_;
        } else {
            (*this)("position", row.position);
        }
    }

    template <class Record> void rest(Record& record)
    {
        const auto json = statement_.text(column_);
        if (!is_null()) {
            require_sound("rest", form_.read(json, record));
        }
        ++column_;
    }

private:
    bool is_null() const { return statement_.is_null(column_); }
    void read_id(std::string_view column, std::string& id);
    std::size_t term(std::string_view column, std::span<const std::string_view> terms);
    void require_sound(std::string_view column, const std::string& problem) const;
    [[noreturn]] void refuse(std::string_view column, std::string_view expected) const;

    const Statement& statement_;
    const RestForm& form_;
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
