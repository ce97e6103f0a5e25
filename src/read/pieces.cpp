#include "read/pieces.hpp"

#include <algorithm>
#include <utility>

#include "read/bulk.hpp"
#include "read/document.hpp"
#include "read/line_blocks.hpp"

namespace hearsay {
namespace {

/// The problems so far: their number, if none is an error.
std::size_t count_of_warnings(std::vector<Problem> problems)
{
    if (std::ranges::find(problems, Severity::error, &Problem::severity) != problems.end()) {
        throw BadDocument(std::move(problems));
    }
    return problems.size();
}

} // namespace

std::size_t read_pieces(const std::string& path, const TakePiece& take)
{
    LineBlocks blocks(path);
    LinesRead lines;
    std::size_t warnings = 0;
    while (const auto block = blocks.next()) {
        Reading reading(path);
        Records piece;
        read_lines(reading, *block, piece, lines);
        warnings += count_of_warnings(reading.take_problems());
        take(piece, blocks.bytes_done(), blocks.bytes());
    }
    Reading reading(path);
    require_begun(reading, lines);
    count_of_warnings(reading.take_problems());
    return warnings;
}

} // namespace hearsay
