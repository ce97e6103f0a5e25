#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "store/sqlite.hpp"
#include "store/tree_writer.hpp"

namespace hearsay {

/// Where an index stands and what its rows have.
struct IndexShape {
    std::uint32_t root = 0;           // page
    std::vector<std::size_t> columns; // of the table, in the index's order
    bool passes_null_over = false;    // rows without a value in the first of them are not in it
};

/// Where a table stands in its file, and what its rows have.
struct TableShape {
    std::string name;
    TreeWriter::Keys keys = TreeWriter::Keys::numbers;
    std::uint32_t root = 0; // page
    std::size_t columns = 0;
    std::size_t key_columns = 0;     // that come first, and tell rows apart
    std::vector<std::size_t> places; // of what is bound: its column
    std::vector<IndexShape> indices;
};

/// The shape of a table of a database that make_tables() and make_indices() have made, for rows
/// whose values are bound in the order of `names`: "claim, number".
TableShape table_shape(const Database& database, std::string_view table, std::string_view names);

} // namespace hearsay
