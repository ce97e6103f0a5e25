#include "store/store_root.hpp"

#include <algorithm>
#include <utility>

#include "store/read_rows.hpp"
#include "store/row_writer.hpp"
#include "store/store_error.hpp"

namespace hearsay {

Records read_root(const Database& database, const RestForm& form)
{
    auto roots = all_rows<Records>(database, form);
    if (roots.size() != 1) {
        throw StoreError(database.path(), "is damaged: its table dossier must have one row");
    }
    return std::move(roots.front());
}

void write_root(
    const Database& database, const RestForm& form, const Records& root, std::size_t warnings)
{
    constexpr int place_of_warnings = 6;
    database.run("INSERT OR IGNORE INTO dossier (only, warnings, searchable) VALUES (1, 0, 1)");
    auto statement = database.prepare(
        "UPDATE dossier SET title = ?, base = ?, created = ?, generator = ?, rest = ?, warnings = "
        "?");
    statement.bind(place_of_warnings, static_cast<std::int64_t>(warnings));
    RowWriter writer(statement, form);
    Columns<Records>::visit(root, writer);
    statement.run();
}

std::size_t warnings_in(const Database& database)
{
    const auto warnings = database.integer("SELECT warnings FROM dossier");
    return static_cast<std::size_t>(std::max<std::int64_t>(warnings, 0));
}

} // namespace hearsay
