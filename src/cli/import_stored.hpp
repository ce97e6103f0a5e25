#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "cli/stored_uptake.hpp"
#include "edit/upsert.hpp"
#include "write/output.hpp"

namespace hearsay {

/// What came of files.
struct Imported {
    Upserted all; // but for the records
    std::vector<std::size_t>
        warnings; // of each file that a check of it warns of, unless that is said
};

/// Takes files up into a database that is there, as upserted() does, but without reading it: each
/// piece is held against the records of the same ids alone. `tell` is given what came of all, but
/// for the records, before the database is changed; it may refuse by throwing, which it must if
/// there are conflicts: then they are those of the last file handed over, which may break rules by
/// itself too, and whose warnings are not known. False, and nothing has happened, if records break
/// a rule together: then whoever reads all as a whole can say where. If `check` warns of more than
/// before, or of other kinds that are unknown, what it warns of is counted on stderr. Throws
/// StoreError, Refusal as upserted(), OutputError as change_graph().
bool import_stored(
    Output& out, const std::string& graph, const std::vector<PiecesOfFile>& files,
    OnConflict on_conflict, const std::function<std::string(const Imported& imported)>& tell);

} // namespace hearsay
