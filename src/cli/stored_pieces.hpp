#pragma once

#include <functional>

#include "base/go.hpp"
#include "base/on_progress.hpp"
#include "model/dossier.hpp"
#include "store/sqlite.hpp"

namespace hearsay {

/// Hands over what a database holds, until `take` says stop: the dossier's own keys, then its
/// records in document order, some thousand at a time. Within a transaction. Throws as
/// load_dossier() where another program has broken a rule: one between records before the first
/// piece, one within a record before the piece that has it.
void stored_pieces(
    const Database& database, const OnProgress& progress,
    const std::function<Go(const Records& piece)>& take);

} // namespace hearsay
