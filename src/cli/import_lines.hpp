#pragma once

#include <cstddef>
#include <functional>
#include <string>

#include "base/go.hpp"
#include "read/document.hpp"

namespace hearsay {

using TakeRecords = std::function<Go(const Records& piece)>;

/// read_pieces() with a progress bar.
std::size_t import_pieces(const std::string& file, const TakeRecords& take);

/// Makes a database of a bulk form (.jsonl) at a path where nothing is, a piece
/// at a time: in little memory, however large it is, with a progress bar. `tell`
/// is given the number of records before the database takes its place. False,
/// and nothing is made or told, if records break a rule together: then whoever
/// reads it as a whole can say where. Warnings are counted on stderr, as
/// load_dossier() does. Throws BadDocument for bad lines, as StoreError and
/// OutputError.
bool import_lines(
    const std::string& file, const std::string& graph,
    const std::function<void(std::size_t records)>& tell);

/// A bulk form without what is wrong in it.
struct SoundLines {
    Document document;
    std::string bad;       // the lines that are wrong, in their order
    std::size_t count = 0; // of them
};

/// Leaves out the lines that are wrong, and those that name what these would
/// have brought. Throws BadDocument if what is left is no dossier, as one
/// document is if anything in it is wrong. O(bytes), for each line in a row of
/// lines that name one another.
SoundLines sound_lines_of(const std::string& file);

} // namespace hearsay
