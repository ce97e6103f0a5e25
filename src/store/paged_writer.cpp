#include "store/paged_writer.hpp"

#include <future>
#include <string_view>
#include <type_traits>

#include "store/schema.hpp"

namespace hearsay {
namespace {

/// Makes the empty tables of a database and lets go of it.
const std::string& with_tables(const std::string& path, const std::string& called)
{
    const Database database(path, Access::make, called);
    database.run(
        "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA page_size = " +
        std::to_string(page_size) + "; BEGIN");
    make_tables(database);
    make_indices(database);
    database.run("COMMIT");
    return path;
}

RecordTables<TreeRows>
paged_tables(const std::string& path, const std::string& called, PageFile& pages)
{
    const Database database(path, Access::change, called);
    return record_tables<TreeRows>([&]<class Row>(std::type_identity<Row>) {
        return TreeRows(
            pages, table_shape(database, Columns<Row>::table, detail::column_names<Row>().names));
    });
}

/// An id that two attributions have, or an attribution and something else.
std::optional<std::string> given_twice(const IndexRows& ids, const Numbers& numbers)
{
    std::string_view before;
    for (std::size_t row = 0; row < ids.count(); ++row) {
        const auto id = IndexRows::text_in(ids.record(row));
        if (id == before || numbers.number_of(id) != 0) {
            return "'" + std::string(id) + "' is given twice";
        }
        before = id;
    }
    return std::nullopt;
}

} // namespace

PagedWriter::PagedWriter(const std::string& path, const RestForm& form, const std::string& called)
    : pages_(with_tables(path, called), called),
      writer_(form, Numbers(), paged_tables(path, called, pages_))
{
}

bool PagedWriter::in_order()
{
    bool in_order = true;
    for_each_table(
        writer_.tables(), [&](const TreeRows& rows) { in_order = in_order && rows.late() == 0; });
    return in_order;
}

bool PagedWriter::is_over(const MostWaiting& most)
{
    std::size_t late = 0;
    std::size_t bytes = 0;
    for_each_table(writer_.tables(), [&](const TreeRows& rows) {
        late += rows.late();
        bytes += rows.index_bytes();
    });
    return late > most.late_rows || bytes > most.index_bytes;
}

/// The ids of attributions are half of all: they are put in order beside what is written meanwhile.
std::optional<std::string> PagedWriter::finish()
{
    auto& attributions = writer_.tables().attributions;
    auto breach = std::async(std::launch::async, [&] {
        auto& ids = attributions.indices().front();
        ids.sort();
        return given_twice(ids, numbers());
    });
    for_each_table(writer_.tables(), [&](TreeRows& rows) {
        rows.finish();
        if (&rows != &attributions) {
            rows.finish_indices();
        }
    });
    if (auto found = breach.get()) {
        return found;
    }
    attributions.finish_indices();
    pages_.finish();
    return std::nullopt;
}

void PagedWriter::finish_tables()
{
    for_each_table(writer_.tables(), [](TreeRows& rows) { rows.finish(); });
    pages_.finish();
}

void PagedWriter::insert_late(const Database& database)
{
    for_each_table(writer_.tables(), [&](TreeRows& rows) { rows.insert_late(database); });
}

} // namespace hearsay
