#include "cli/stored_lines.hpp"

#include "cli/database.hpp"
#include "cli/stored_pieces.hpp"
#include "store/schema.hpp"
#include "write/json_records.hpp"

namespace hearsay {

void stored_lines(
    const std::string& graph, const OnProgress& progress,
    const std::function<Go(const std::string& lines)>& take)
{
    const auto database = open_store(graph, Access::read);
    const Transaction moment(*database, Access::read);
    bool begun = false;
    stored_pieces(*database, progress, [&](const Records& piece) {
        if (!begun) {
            warn_as_stored(*database);
        }
        const auto lines = begun ? record_lines_of(piece) : json_lines_of(piece);
        begun = true;
        return take(lines);
    });
}

} // namespace hearsay
