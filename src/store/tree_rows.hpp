#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "store/index_rows.hpp"
#include "store/page_file.hpp"
#include "store/record_value.hpp"
#include "store/sqlite.hpp"
#include "store/table_shape.hpp"
#include "store/tree_writer.hpp"

namespace hearsay {

/// The rows of a table that is made past SQLite, as a Statement that inserts them: values are
/// bound, then run() takes the row. Rows that do not come in the order of their keys are left for
/// SQLite.
class TreeRows {
public:
    TreeRows(PageFile& pages, TableShape shape);

    void bind(int place, std::int64_t value) { set(place, RecordValue(value)); } // places from 1
    void bind(int place, double value) { set(place, RecordValue(value)); }
    void bind(int place, std::string_view text) { set(place, RecordValue(text)); }
    void bind_null(int place) { set(place, RecordValue()); }

    /// Bound texts must live until then.
    void run();

    /// How many rows have come out of order.
    std::size_t late() const { return late_.size(); }

    /// The rows of the first index that begins with a column; none if there is none.
    IndexRows* index_of(std::size_t column);
    std::size_t index_bytes() const;

    /// Writes what is left to write of the table; then no row may come any more.
    void finish() { tree_.finish(); }

    /// Writes the indices; no row may have been late.
    void finish_indices();

    /// Has SQLite insert the rows that were late.
    void insert_late(const Database& database);

private:
    using OwnValue = std::variant<std::monostate, std::int64_t, double, std::string>;
    struct LateRow {
        std::string key;
        std::vector<OwnValue> values;
    };

    void set(int place, RecordValue value)
    {
        values_[shape_.places[static_cast<std::size_t>(place) - 1]] = value;
    }
    void add_to_tree();
    void add_to_indices();
    static OwnValue own(const RecordValue& value);

    PageFile* pages_;
    TableShape shape_;
    TreeWriter tree_;
    std::vector<IndexRows> indices_;  // as in the shape
    std::vector<RecordValue> values_; // by column
    std::vector<RecordValue> chosen_; // of these, for an index
    std::string record_;
    std::string key_;
    std::string last_key_; // empty: there is no row yet
    std::vector<LateRow> late_;
};

} // namespace hearsay
