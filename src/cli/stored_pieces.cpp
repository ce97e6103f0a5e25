#include "cli/stored_pieces.hpp"

#include "cli/load.hpp"
#include "cli/rest_form.hpp"
#include "cli/within_records.hpp"
#include "model/lists.hpp"
#include "store/breach_in_store.hpp"
#include "store/record_stream.hpp"
#include "store/soundness.hpp"
#include "store/store_root.hpp"

namespace hearsay {

void stored_pieces(
    const Database& database, const OnProgress& progress,
    const std::function<Go(const Records& piece)>& take)
{
    require_all_records(database);
    if (has_dangling(database) || breach_in(database)) {
        load_dossier(database.path()); // says where
    }
    if (take(read_root(database, json_rest_form())) == Go::stop) {
        return;
    }
    const auto total = counts_in(database).all();
    std::size_t done = 0;
    for_each_piece(database, json_rest_form(), [&](const Records& piece) {
        if (!are_sound_within(piece)) {
            load_dossier(database.path());
        }
        done += counts_of(piece).all();
        progress(done, total);
        return take(piece);
    });
}

} // namespace hearsay
