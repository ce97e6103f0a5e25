#pragma once

#include <cstddef>
#include <functional>
#include <string>

#include "base/go.hpp"
#include "model/dossier.hpp"

namespace hearsay {

/// Takes a piece of a dossier, and how many bytes of how many have been read
/// with it. Says whether it wants more.
using TakePiece = std::function<Go(const Records& piece, std::size_t done, std::size_t bytes)>;

/// Hands the records of a bulk form (.jsonl) over half a megabyte at a time; the
/// dossier's own keys come with the first. Each line is checked by itself;
/// rules between records are not. Gives the number of warnings. Throws
/// BadDocument with all that is wrong with lines by themselves, of some thousand problems the first,
/// after nothing behind the first bad piece has been handed over; InputError if the file cannot be
/// read. While `take` works on a piece another thread reads the
/// next. Memory for two pieces.
std::size_t read_pieces(const std::string& path, const TakePiece& take);

} // namespace hearsay
