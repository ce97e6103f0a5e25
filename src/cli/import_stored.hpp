#pragma once

#include <functional>
#include <string>
#include <vector>

#include "cli/import_lines.hpp"
#include "edit/upsert.hpp"
#include "write/output.hpp"

namespace hearsay {

/// Hands over the records of a file, some at a time, until `take` says stop; the dossier's own keys
/// come with the first.
using PiecesOfFile = std::function<void(const TakeRecords& take)>;

/// Takes files up into a database that is there, as upserted() does, but without reading it: each
/// piece is held against the records of the same ids alone. `tell` is given what came of all, but
/// for the records, before the database is changed; it may refuse by throwing, which it must if
/// there are conflicts: then they are those of the last file handed over, which may break rules by
/// itself too. False, and nothing has happened, if records break a rule together: then whoever
/// reads all as a whole can say where. If `check` warns of more than before, or of other kinds
/// that are unknown, what it warns of is counted on stderr.
/// Throws StoreError, Refusal as upserted(), OutputError as change_graph().
bool import_stored(
    Output& out, const std::string& graph, const std::vector<PiecesOfFile>& files,
    OnConflict on_conflict, const std::function<std::string(const Upserted& all)>& tell);

} // namespace hearsay
