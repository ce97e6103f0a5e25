#include "write/rows.hpp"

#include <algorithm>
#include <cassert>
#include <type_traits>

#include "write/json_text.hpp"
#include "write/table.hpp"

namespace hearsay {
namespace {

std::string json_list(const RowValue::List& list)
{
    std::string json = "[";
    for (const auto& text : list) {
        json += json.size() == 1 ? "" : ",";
        append_json(json, text);
    }
    return json + "]";
}

std::string joined_by_blanks(const RowValue::List& list)
{
    std::string cell;
    for (const auto& text : list) {
        cell += cell.empty() ? "" : " ";
        cell += text;
    }
    return cell;
}

std::string json_row(const std::vector<std::string>& names, const std::vector<RowValue>& row)
{
    std::string json = "{";
    for (std::size_t place = 0; place < std::min(names.size(), row.size()); ++place) {
        json += place == 0 ? "" : ",";
        append_json(json, names[place]);
        json += ':';
        json += row[place].json();
    }
    return json + "}";
}

void write_json(Output& out, const Rows& rows)
{
    std::string_view before = "[\n";
    for (const auto& row : rows.rows) {
        if (out.closed()) {
            return;
        }
        out.write(before);
        out.write(json_row(rows.names, row));
        before = ",\n";
    }
    out.write(rows.rows.empty() ? "[]\n" : "\n]\n");
}

void write_tsv(Output& out, const Rows& rows)
{
    out.write(tsv_line(rows.names));
    for (const auto& row : rows.rows) {
        if (out.closed()) {
            return;
        }
        std::vector<std::string> cells;
        std::ranges::transform(row, std::back_inserter(cells), &RowValue::cell);
        out.write(tsv_line(cells));
    }
}

} // namespace

std::string RowValue::json() const
{
    const auto write = [](const auto& value) -> std::string {
        using Value = std::decay_t<decltype(value)>;
        if constexpr (std::is_same_v<Value, std::monostate>) {
            return "null";
        } else if constexpr (std::is_same_v<Value, std::string>) {
            std::string json;
            append_json(json, value);
            return json;
        } else if constexpr (std::is_same_v<Value, bool>) {
            return value ? "true" : "false";
        } else if constexpr (std::is_same_v<Value, std::size_t>) {
            return std::to_string(value);
        } else {
            return json_list(value);
        }
    };
    return std::visit(write, value_);
}

std::string RowValue::cell() const
{
    if (const auto* text = std::get_if<std::string>(&value_)) {
        return *text;
    }
    if (const auto* list = std::get_if<List>(&value_)) {
        return joined_by_blanks(*list);
    }
    return std::holds_alternative<std::monostate>(value_) ? std::string() : json();
}

RowValue unless_empty(const std::string& text)
{
    return text.empty() ? RowValue() : RowValue(text);
}

void write_rows(Output& out, const Rows& rows, Format format)
{
    assert(format != Format::text);
    format == Format::json ? write_json(out, rows) : write_tsv(out, rows);
}

} // namespace hearsay
