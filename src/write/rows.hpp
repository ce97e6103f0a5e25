#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "write/format.hpp"
#include "write/output.hpp"

namespace hearsay {

/// A value for other programs. None is `null` in JSON and an empty cell in a table.
class RowValue {
public:
    using List = std::vector<std::string>;

    RowValue() = default;
    RowValue(std::string_view text) : value_(std::string(text)) {}
    RowValue(const std::string& text) : value_(text) {}
    RowValue(const char* text) : value_(std::string(text)) {}
    RowValue(std::size_t number) : value_(number) {}
    RowValue(bool truth) : value_(truth) {}
    RowValue(List list) : value_(std::move(list)) {}

    template <class Value> RowValue(const std::optional<Value>& value)
    {
        if (value) {
            *this = RowValue(*value);
        }
    }

    /// As one value of JSON.
    std::string json() const;

    /// As a cell of a table: lists joined by blanks, which no id holds.
    std::string cell() const;

private:
    std::variant<std::monostate, std::string, std::size_t, bool, List> value_;
};

/// `text`, or none if it is empty: for what a record may leave out.
RowValue unless_empty(const std::string& text);

/// Rows for other programs: each value under the name of its column.
struct Rows {
    std::vector<std::string> names;
    std::vector<std::vector<RowValue>> rows;
};

/// Writes rows as an array of JSON objects, a line each, or as a table with tabs and a line of
/// names; `format` is not `text`. Stops when nobody reads on.
void write_rows(Output& out, const Rows& rows, Format format);

} // namespace hearsay
