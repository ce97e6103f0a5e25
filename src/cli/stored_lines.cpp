#include "cli/stored_lines.hpp"

#include <algorithm>

#include "cli/database.hpp"
#include "cli/load.hpp"
#include "cli/rest_form.hpp"
#include "cli/within_records.hpp"
#include "store/breach_in_store.hpp"
#include "store/record_stream.hpp"
#include "store/schema.hpp"
#include "store/soundness.hpp"
#include "store/store_root.hpp"
#include "write/json_records.hpp"

namespace hearsay {

void stored_lines(
    const std::string& graph, const OnProgress& progress,
    const std::function<Go(const std::string& lines)>& take)
{
    const auto database = open_store(graph, Access::read);
    const Transaction moment(*database, Access::read);
    require_all_records(*database);
    if (has_dangling(*database) || breach_in(*database)) {
        load_dossier(graph); // says where
    }
    warn_as_stored(*database);
    if (take(json_lines_of(read_root(*database, json_rest_form()))) == Go::stop) {
        return;
    }
    const auto total = count_records(*database);
    std::size_t done = 0;
    for_each_piece(*database, json_rest_form(), [&](const Records& piece) {
        if (!are_sound_within(piece)) {
            load_dossier(graph);
        }
        const auto lines = record_lines_of(piece);
        done += static_cast<std::size_t>(std::ranges::count(lines, '\n'));
        progress(done, total);
        return take(lines);
    });
}

} // namespace hearsay
