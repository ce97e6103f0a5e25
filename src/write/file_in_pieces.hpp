#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "write/file.hpp"

namespace hearsay {

/// Content for `-o` that comes piece by piece and is never held as a whole: write_file() for what
/// may be too large for that. The file is as it was until finish(), and stays so without it.
class FileInPieces {
public:
    /// As require_free(). `-` is `out`, which must outlive this; a device or a pipe is written to
    /// as it is. Throws OutputError, as all of this class.
    FileInPieces(Output& out, const std::string& path, Overwrite overwrite);

    FileInPieces(const FileInPieces&) = delete;
    FileInPieces& operator=(const FileInPieces&) = delete;
    ~FileInPieces();

    void write(std::string_view piece);

    /// Whether nobody reads any more what is written.
    bool closed() const { return is_output() && out_.closed(); }

    /// After the last piece. Once.
    void finish();

private:
    bool is_output() const { return descriptor_ < 0; }

    Output& out_;
    std::string path_;
    Overwrite overwrite_;
    std::optional<Replacement> replacement_; // not of `-`, a device or a pipe
    int descriptor_ = -1;                    // none for `-`
};

} // namespace hearsay
