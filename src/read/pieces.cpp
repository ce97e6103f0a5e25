#include "read/pieces.hpp"

#include <algorithm>
#include <future>
#include <optional>
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

struct Piece {
    Records records;
    std::size_t warnings = 0;
    std::size_t done = 0; // bytes of the file, this piece included
};

/// Reads a bulk form to its end.
class PieceReader {
public:
    explicit PieceReader(const std::string& path) : path_(path), blocks_(path) {}

    /// Nothing after the last.
    std::optional<Piece> next()
    {
        const auto block = blocks_.next();
        Reading reading(path_);
        if (!block) {
            require_begun(reading, lines_);
            count_of_warnings(reading.take_problems());
            return std::nullopt;
        }
        Piece piece;
        read_lines(reading, *block, piece.records, lines_);
        piece.warnings = count_of_warnings(reading.take_problems());
        piece.done = blocks_.bytes_done();
        return piece;
    }

    std::size_t bytes() const { return blocks_.bytes(); }

private:
    std::string path_;
    LineBlocks blocks_;
    LinesRead lines_;
};

} // namespace

std::size_t read_pieces(const std::string& path, const TakePiece& take)
{
    PieceReader reader(path);
    std::size_t warnings = 0;
    for (auto piece = reader.next(); piece;) {
        auto following = std::async(std::launch::async, [&reader] { return reader.next(); });
        warnings += piece->warnings;
        take(piece->records, piece->done, reader.bytes());
        piece = following.get();
    }
    return warnings;
}

} // namespace hearsay
