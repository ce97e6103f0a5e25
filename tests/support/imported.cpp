#include "support/imported.hpp"

#include "cli/import_pieces.hpp"
#include "read/document.hpp"

namespace hearsay::test {

bool is_sound(const std::string& file)
{
    return !has_errors(read_document(file).problems);
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
