#pragma once

#include <cstddef>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace hearsay {

/// A file in blocks of whole lines, so that one of any size takes no more
/// memory than a block.
class LineBlocks {
public:
    /// Throws InputError, as next() too, if it cannot be read.
    explicit LineBlocks(const std::string& path);

    /// The next lines, half a megabyte of them, what a processor keeps near; a
    /// longer line is a block of its own. Valid until the next call. Nothing after
    /// the last.
    std::optional<std::string_view> next();

    /// How much of the file has been handed out, and how much there is; 0 if that
    /// is not known.
    std::size_t bytes_done() const { return done_; }
    std::size_t bytes() const { return bytes_; }

private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    void fill();

    std::string path_;
    std::unique_ptr<std::FILE, Close> file_;
    std::string block_;
    std::size_t used_ = 0;  // of block_: read
    std::size_t taken_ = 0; // of block_: handed out
    std::size_t done_ = 0;
    std::size_t bytes_ = 0;
    bool at_end_ = false;
};

} // namespace hearsay
