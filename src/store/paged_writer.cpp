#include "store/paged_writer.hpp"

#include <compare>
#include <future>
#include <string_view>
#include <type_traits>
#include <vector>

#include <malloc.h>

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

// Where ids stand: those of texts are of another kind.
constexpr std::size_t id_column = 2;
constexpr std::size_t id_column_of_attributions = 3;

/// Freed memory stays with the program where it was asked for in small pieces; as much is asked for
/// again in large ones.
void give_back_freed_memory()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

std::string given_twice(std::string_view id)
{
    return "'" + std::string(id) + "' is given twice";
}

/// An id that two of the sorted rows have.
std::optional<std::string> repeat_in(const IndexRows& ids)
{
    std::string_view before;
    for (std::size_t row = 0; row < ids.count(); ++row) {
        const auto id = IndexRows::text_in(ids.record(row));
        if (id == before) {
            return given_twice(id);
        }
        before = id;
    }
    return std::nullopt;
}

/// An id that both have; they are sorted.
std::optional<std::string> common_id(const IndexRows& ids, const IndexRows& others)
{
    std::size_t row = 0;
    std::size_t other = 0;
    while (row < ids.count() && other < others.count()) {
        const auto order =
            IndexRows::text_in(ids.record(row)) <=> IndexRows::text_in(others.record(other));
        if (order == 0) {
            return given_twice(IndexRows::text_in(ids.record(row)));
        }
        ++(order < 0 ? row : other);
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

/// The ids of attributions are half of all: they are put in order beside the others. The table of
/// numbers goes first, which takes as much room as the indices.
std::optional<std::string> PagedWriter::finish()
{
    numbers() = Numbers();
    give_back_freed_memory();
    auto& tables = writer_.tables();
    auto* const ids = tables.attributions.index_of(id_column_of_attributions);
    auto breach = std::async(std::launch::async, [&] {
        ids->sort();
        return repeat_in(*ids);
    });
    std::vector<IndexRows*> others;
    for (auto* const rows :
         {&tables.organizations, &tables.outlets, &tables.speakers, &tables.articles,
          &tables.claims}) {
        others.push_back(rows->index_of(id_column));
        others.back()->sort();
    }
    for_each_table(tables, [](TreeRows& rows) { rows.finish(); });
    auto found = breach.get();
    for (const auto* const other : others) {
        found = found ? found : common_id(*ids, *other);
    }
    if (!found) {
        for_each_table(tables, [](TreeRows& rows) { rows.finish_indices(); });
        pages_.finish();
    }
    return found;
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
