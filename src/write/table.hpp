#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "write/output.hpp"
#include "write/page.hpp"

namespace hearsay {

/// On which side of its column a cell stands.
enum class Align { left, right };

/// One column. Where a row needs more room than there is, the widest columns that stand on the left
/// give, none below `least` columns of the terminal: their cells go on below.
struct TableColumn {
    std::string name; // in the line of names; may be empty, for a mark
    Align align = Align::left;
    std::size_t least = 8;
    bool whole = false; // of the first column: a longer cell is not broken but has a line of its
                        // own, so that an id can be copied
};

/// Rows of texts, which need not be safe for a terminal. A row may have fewer cells than there are
/// columns; cells beyond the last column are ignored.
struct Table {
    std::vector<TableColumn> columns;
    std::vector<std::vector<std::string>> rows;
};

/// Writes the table for a person, a line of names first, within the page's width; where there are
/// too many columns for it, a cell a line under its name. Nothing for a table without rows. Stops
/// when nobody reads on. O(letters).
void write_table(Output& out, const Table& table);

/// The same rows for other programs: a line of names, then a line a row, with tabs between. Cells
/// are one_line()d, so that none has a tab.
void write_tsv(Output& out, const Table& table);

/// One such line.
std::string tsv_line(const std::vector<std::string>& cells);

} // namespace hearsay
