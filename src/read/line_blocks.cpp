#include "read/line_blocks.hpp"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>

#include "base/error.hpp"
#include "base/text.hpp"

namespace hearsay {
namespace {

constexpr std::size_t block_size = std::size_t{1} << 19U;

[[noreturn]] void refuse(const std::string& path, int reason)
{
    Location where;
    where.file = one_line(path);
    throw InputError(where, std::string("cannot be read: ") + std::strerror(reason));
}

} // namespace

LineBlocks::LineBlocks(const std::string& path)
    : path_(path), file_(std::fopen(path.c_str(), "rb")), block_(block_size, '\0')
{
    if (!file_) {
        refuse(path_, errno);
    }
    std::error_code no_size;
    const auto size = std::filesystem::file_size(path, no_size);
    bytes_ = no_size ? 0 : static_cast<std::size_t>(size);
}

std::optional<std::string_view> LineBlocks::next()
{
    block_.erase(0, taken_);
    used_ -= taken_;
    taken_ = 0;
    auto end = std::string::npos;
    while (end == std::string::npos && !at_end_) {
        fill();
        end = std::string_view(block_).substr(0, used_).rfind('\n');
    }
    taken_ = at_end_ ? used_ : end + 1;
    done_ += taken_;
    if (taken_ == 0) {
        return std::nullopt;
    }
    return std::string_view(block_).substr(0, taken_);
}

void LineBlocks::fill()
{
    const auto room = used_ < block_size ? block_size : used_ * 2;
    block_.resize(room);
    errno = 0;
    used_ += std::fread(block_.data() + used_, 1, room - used_, file_.get());
    if (std::ferror(file_.get()) != 0) {
        refuse(path_, errno);
    }
    at_end_ = used_ < room;
}

} // namespace hearsay
