#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "store/page_file.hpp"
#include "store/record_writer.hpp"
#include "store/tree_rows.hpp"

namespace hearsay {

/// How much may wait in memory until a new database is finished past SQLite.
struct MostWaiting {
    std::size_t late_rows = 100'000;
    std::size_t index_bytes = std::size_t{1} << 30U;
};

/// Writes the records of a new database as pages of its file, past SQLite, which takes several
/// times as long for each row: tables as rows come, and the indices when all are there. Rows that
/// do not come in the order of their keys, which most do, wait for SQLite. Throws StoreError, which
/// calls the database `called`.
class PagedWriter {
public:
    /// Makes the file at `path`, where nothing is, or an empty one. No SQLite may have it open
    /// until one of the functions below has finished it.
    PagedWriter(const std::string& path, const RestForm& form, const std::string& called);

    /// The records of a piece, as RecordWriter does.
    void write(const Records& piece) { writer_.write(piece); }

    Numbers& numbers() { return writer_.numbers(); }

    /// Whether all rows have come in order.
    bool in_order();

    /// Whether more waits than may.
    bool is_over(const MostWaiting& most);

    /// Writes the tables and the indices; all rows must have come in order. What breaks a rule
    /// between attributions' ids and others, if anything: then the file is of no use.
    std::optional<std::string> finish();

    /// Writes the tables alone. Then SQLite must insert what waits, and make all indices anew.
    void finish_tables();
    void insert_late(const Database& database);

private:
    PageFile pages_;
    BasicRecordWriter<TreeRows> writer_;
};

} // namespace hearsay
