#include "write/table.hpp"

#include <algorithm>
#include <numeric>

#include "base/text.hpp"
#include "base/wrap.hpp"

namespace hearsay {
namespace {

constexpr std::size_t gap = 2;
constexpr std::size_t widest_whole = 40;
constexpr std::size_t hanging =
    2; // further lines of the first cell, so that rows can be told apart
constexpr std::size_t all_lines = 100'000;

using Widths = std::vector<std::size_t>;
using Lines = std::vector<std::string>;

const std::string& cell_of(const std::vector<std::string>& row, std::size_t column)
{
    static const std::string none;
    return column < row.size() ? row[column] : none;
}

/// What each column would take if there were room.
Widths widths_wanted(const Table& table)
{
    Widths widths;
    for (std::size_t place = 0; place < table.columns.size(); ++place) {
        auto width = display_width(one_line(table.columns[place].name));
        for (const auto& row : table.rows) {
            width = std::max(width, display_width(one_line(cell_of(row, place))));
        }
        widths.push_back(table.columns[place].whole ? std::min(width, widest_whole) : width);
    }
    return widths;
}

/// The same, but columns that can give at most `level`.
Widths widths_below(const Table& table, Widths widths, std::size_t level)
{
    for (std::size_t place = 0; place < widths.size(); ++place) {
        const auto& column = table.columns[place];
        if (column.align == Align::left) {
            widths[place] = std::min(widths[place], std::max(level, column.least));
        }
    }
    return widths;
}

std::size_t columns_in(const Widths& widths)
{
    return std::accumulate(widths.begin(), widths.end(), std::size_t{0}) +
           gap * (widths.size() - 1);
}

/// Widths that fit into `room`; none if no such are to be had.
Widths widths_within(const Table& table, std::size_t room)
{
    const auto wanted = widths_wanted(table);
    for (auto level = room; level > 0; --level) {
        auto widths = widths_below(table, wanted, level);
        if (columns_in(widths) <= room) {
            return widths;
        }
    }
    return {};
}

Lines lines_of(std::string_view text, std::size_t width)
{
    auto line = one_line(text);
    if (display_width(line) <= width) {
        return {std::move(line)};
    }
    return wrapped(line, width, all_lines);
}

/// The lines of a row's first cell; those after the first are further in.
Lines first_lines_of(std::string_view text, std::size_t width)
{
    auto lines = lines_of(text, width);
    if (lines.size() > 1 && width > 2 * hanging) {
        lines = wrapped(text, width - hanging, all_lines);
        std::for_each(lines.begin() + 1, lines.end(), [](std::string& line) {
            line.insert(0, hanging, ' ');
        });
    }
    return lines;
}

std::string aligned(const std::string& text, std::size_t width, Align align)
{
    if (align == Align::left) {
        return padded(text, width);
    }
    const auto taken = display_width(text);
    return std::string(width > taken ? width - taken : 0, ' ') + text;
}

std::string without_blanks_at_end(std::string line)
{
    line.resize(line.find_last_not_of(' ') + 1); // npos + 1 is 0
    return line;
}

class TableWriter {
public:
    TableWriter(Output& out, const Table& table, Widths widths)
        : out_(out), columns_(table.columns), widths_(std::move(widths))
    {
    }

    void write(const std::vector<std::string>& row, Tone tone)
    {
        std::vector<Lines> cells;
        std::size_t height = 0;
        for (std::size_t place = 0; place < columns_.size(); ++place) {
            cells.push_back(cell(row, place));
            height = std::max(height, cells.back().size());
        }
        for (std::size_t line = 0; line < height; ++line) {
            write_toned(out_, tone, line_of(cells, line));
            out_.write("\n");
        }
    }

private:
    Lines cell(const std::vector<std::string>& row, std::size_t place)
    {
        const auto& text = cell_of(row, place);
        if (place != 0) {
            return lines_of(text, widths_[place]);
        }
        if (!columns_[place].whole || display_width(one_line(text)) <= widths_[place]) {
            return first_lines_of(text, widths_[place]);
        }
        Page(out_).paragraph(text);
        return {};
    }

    std::string line_of(const std::vector<Lines>& cells, std::size_t line) const
    {
        std::string text;
        for (std::size_t place = 0; place < cells.size(); ++place) {
            const auto& lines = cells[place];
            text += std::string(place == 0 ? 0 : gap, ' ');
            text += aligned(
                line < lines.size() ? lines[line] : std::string(), widths_[place],
                columns_[place].align);
        }
        return without_blanks_at_end(std::move(text));
    }

    Output& out_;
    const std::vector<TableColumn>& columns_;
    Widths widths_;
};

std::vector<std::string> names_of(const Table& table)
{
    std::vector<std::string> names;
    for (const auto& column : table.columns) {
        names.push_back(column.name);
    }
    return names;
}

void write_in_columns(Output& out, const Table& table, Widths widths)
{
    TableWriter writer(out, table, std::move(widths));
    writer.write(names_of(table), Tone::heading);
    for (const auto& row : table.rows) {
        if (out.closed()) {
            return;
        }
        writer.write(row, Tone::plain);
    }
}

/// A cell a line, and a blank line between rows.
void write_in_lines(Output& out, const Table& table)
{
    Page page(out);
    std::size_t longest = 0;
    for (const auto& column : table.columns) {
        longest = std::max(longest, display_width(column.name));
    }
    for (std::size_t number = 0; number < table.rows.size() && !out.closed(); ++number) {
        out.write(number == 0 ? "" : "\n");
        for (std::size_t place = 0; place < table.columns.size(); ++place) {
            if (const auto& cell = cell_of(table.rows[number], place); !cell.empty()) {
                page.row(padded(table.columns[place].name, longest + gap), cell, Tone::heading);
            }
        }
    }
}

} // namespace

void write_table(Output& out, const Table& table)
{
    if (table.rows.empty() || table.columns.empty()) {
        return;
    }
    auto widths = widths_within(table, Page(out).width());
    if (widths.empty()) {
        write_in_lines(out, table);
    } else {
        write_in_columns(out, table, std::move(widths));
    }
}

std::string tsv_line(const std::vector<std::string>& cells)
{
    std::string line;
    for (const auto& cell : cells) {
        line += line.empty() && &cell == &cells.front() ? "" : "\t";
        line += one_line(cell);
    }
    return line + '\n';
}

void write_tsv(Output& out, const Table& table)
{
    out.write(tsv_line(names_of(table)));
    for (const auto& row : table.rows) {
        if (out.closed()) {
            return;
        }
        out.write(tsv_line(row));
    }
}

} // namespace hearsay
