#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>

#include "base/go.hpp"
#include "model/dossier.hpp"

namespace hearsay {

using TakeRecords = std::function<Go(const Records& piece)>;

/// Whether a dossier can be read a piece at a time: a bulk form on a disk, or a database.
bool comes_in_pieces(const std::string& file);

/// read_pieces() of a bulk form, or stored_pieces() of a database, with a progress bar. Of how many
/// things within records reading it warned.
std::size_t import_pieces(const std::string& file, const TakeRecords& take);

/// A database made of a dossier that comes in pieces.
struct MadeFromPieces {
    std::size_t records = 0;
    std::size_t warnings = 0; // of a check
};

/// Makes one at `path`, where nothing is, which messages call otherwise. Nothing, and what is there
/// is for nobody's use, if records break a rule together.
std::optional<MadeFromPieces>
make_at(const std::string& path, const std::string& called, const std::string& file);

/// Makes a database of a dossier that comes in pieces, at a path where nothing is: in little
/// memory, however large it is, with a progress bar. `tell` is given the number of records before
/// the database takes its place. False, and nothing is made or told, if records break a rule
/// together: then whoever reads it as a whole can say where. Warnings are counted on stderr, as
/// load_dossier() does. Throws BadDocument for bad lines, as StoreError and OutputError.
bool make_from_pieces(
    const std::string& file, const std::string& graph,
    const std::function<void(std::size_t records)>& tell);

} // namespace hearsay
