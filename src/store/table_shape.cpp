#include "store/table_shape.hpp"

#include <algorithm>

namespace hearsay {
namespace {

/// `"start"` without its quotation marks.
std::string_view bare(std::string_view name)
{
    return name.starts_with('"') ? name.substr(1, name.size() - 2) : name;
}

std::vector<std::size_t> places_of(std::string_view names, const std::vector<std::string>& columns)
{
    constexpr std::string_view comma = ", ";
    std::vector<std::size_t> places;
    while (!names.empty()) {
        const auto end = std::min(names.find(comma), names.size());
        const auto found = std::ranges::find(columns, bare(names.substr(0, end)));
        places.push_back(static_cast<std::size_t>(found - columns.begin()));
        names.remove_prefix(std::min(end + comma.size(), names.size()));
    }
    return places;
}

IndexShape index_shape(const Database& database, const std::string& index)
{
    IndexShape shape;
    auto columns = database.prepare("SELECT cid FROM pragma_index_xinfo(?) ORDER BY seqno");
    columns.bind(1, std::string_view(index));
    while (columns.step()) {
        // A record's number is the first column of its table; SQLite numbers it -1.
        shape.columns.push_back(
            static_cast<std::size_t>(std::max<std::int64_t>(columns.integer(0), 0)));
    }
    return shape;
}

void add_indices(const Database& database, TableShape& shape)
{
    auto indices =
        database.prepare("SELECT list.name, rootpage, partial FROM pragma_index_list(?1) AS list "
                         "JOIN sqlite_master AS own ON own.name = list.name");
    indices.bind(1, std::string_view(shape.name));
    while (indices.step()) {
        auto& index =
            shape.indices.emplace_back(index_shape(database, std::string(indices.text(0))));
        index.root = static_cast<std::uint32_t>(indices.integer(1));
        index.passes_null_over = indices.integer(2) != 0;
    }
}

} // namespace

TableShape table_shape(const Database& database, std::string_view table, std::string_view names)
{
    TableShape shape;
    shape.name = table;
    auto place = database.prepare("SELECT rootpage FROM sqlite_master WHERE name = ?");
    place.bind(1, table);
    shape.root = static_cast<std::uint32_t>(place.step() ? place.integer(0) : 0);
    auto columns = database.prepare("SELECT name, pk FROM pragma_table_info(?) ORDER BY cid");
    columns.bind(1, table);
    std::vector<std::string> all;
    while (columns.step()) {
        all.emplace_back(columns.text(0));
        shape.key_columns += columns.integer(1) != 0 ? 1 : 0;
    }
    shape.columns = all.size();
    shape.places = places_of(names, all);
    shape.keys = all.front() == "number" ? TreeWriter::Keys::numbers : TreeWriter::Keys::records;
    add_indices(database, shape);
    return shape;
}

} // namespace hearsay
