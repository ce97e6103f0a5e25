#include "support/imported.hpp"

#include <algorithm>

#include "cli/import_pieces.hpp"
#include "read/document.hpp"

namespace hearsay::test {

bool is_sound(const std::string& file)
{
    const auto document = read_document(file);
    return std::ranges::find(document.problems, Severity::error, &Problem::severity) ==
           document.problems.end();
}

bool is_imported(const std::string& file, const std::string& database)
{
    try {
        return make_from_pieces(file, database, [](std::size_t) {});
    } catch (const BadDocument&) {
        return false; // a line is wrong by itself
    }
}

} // namespace hearsay::test
