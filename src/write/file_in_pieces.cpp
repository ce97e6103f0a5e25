#include "write/file_in_pieces.hpp"

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

#include "base/text.hpp"

namespace hearsay {

FileInPieces::FileInPieces(Output& out, const std::string& path, Overwrite overwrite)
    : out_(out), path_(path), overwrite_(overwrite)
{
    if (path == "-") {
        return;
    }
    require_free(path, overwrite);
    if (is_replaced(path)) {
        remove_leftovers(path);
        replacement_.emplace(path);
    }
    const auto& target = replacement_ ? replacement_->beside() : path;
    descriptor_ = ::open(target.c_str(), O_WRONLY | O_CLOEXEC);
    if (descriptor_ < 0) {
        throw_unwritable(path, errno);
    }
}

FileInPieces::~FileInPieces()
{
    if (descriptor_ >= 0) {
        ::close(descriptor_);
    }
}

void FileInPieces::write(std::string_view piece)
{
    if (is_output()) {
        out_.write(piece);
    } else {
        write_all(descriptor_, piece, "'" + one_line(path_) + "'");
    }
}

void FileInPieces::finish()
{
    if (is_output()) {
        return;
    }
    if (::close(std::exchange(descriptor_, -1)) != 0) {
        throw_unwritable(path_, errno);
    }
    if (replacement_) {
        replacement_->commit(overwrite_);
    }
}

} // namespace hearsay
