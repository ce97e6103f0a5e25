#include "read/pieces.hpp"

#include <algorithm>
#include <future>
#include <iterator>
#include <optional>
#include <utility>
#include <vector>

#include "read/bulk.hpp"
#include "read/document.hpp"
#include "read/line_blocks.hpp"

namespace hearsay {
namespace {

constexpr std::size_t most_problems = 10'000; // with which reading goes on

struct Piece {
    Records records;
    std::vector<Problem> problems;
    std::size_t done = 0; // bytes of the file, this piece included
};

/// Without records, but with the room that they took, which the next ones need.
Records emptied(Records records)
{
    Records empty;
    const auto empty_list = [&](auto list) {
        empty.*list = std::move(records.*list);
        (empty.*list).clear();
    };
    empty_list(&Records::texts);
    empty_list(&Records::organizations);
    empty_list(&Records::outlets);
    empty_list(&Records::speakers);
    empty_list(&Records::articles);
    empty_list(&Records::claims);
    empty_list(&Records::attributions);
    return empty;
}

/// Reads a bulk form to its end.
class PieceReader {
public:
    explicit PieceReader(const std::string& path) : path_(path), blocks_(path) {}

    /// In the room of records that are done with. Nothing after the last.
    std::optional<Piece> next(Records room = {})
    {
        const auto block = blocks_.next();
        Reading reading(path_);
        if (!block) {
            require_begun(reading, lines_);
            if (auto problems = reading.take_problems(); has_errors(problems)) {
                throw BadDocument(std::move(problems));
            }
            return std::nullopt;
        }
        Piece piece;
        piece.records = emptied(std::move(room));
        read_lines(reading, *block, piece.records, lines_);
        piece.problems = reading.take_problems();
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
    std::vector<Problem> problems;
    Records room;
    bool is_bad = false;
    for (auto piece = reader.next(); piece && !(is_bad && problems.size() >= most_problems);) {
        auto following = std::async(
            std::launch::async, [&reader, &room] { return reader.next(std::move(room)); });
        is_bad = is_bad || has_errors(piece->problems);
        warnings += piece->problems.size();
        if (problems.size() < most_problems) {
            std::ranges::move(piece->problems, std::back_inserter(problems));
        }
        if (!is_bad && take(piece->records, piece->done, reader.bytes()) == Go::stop) {
            return warnings;
        }
        auto next = following.get();
        room = std::move(piece->records);
        piece = std::move(next);
    }
    if (is_bad) {
        throw BadDocument(std::move(problems));
    }
    return warnings;
}

} // namespace hearsay
