#include "store/page_file.hpp"

#include <cerrno>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/big_endian.hpp"
#include "store/store_error.hpp"

namespace hearsay {
namespace {

constexpr std::size_t most_waiting = std::size_t{1} << 20U;
constexpr std::size_t most_pages = 0xFFFF'FFFE;

// The page with the byte that SQLite locks is never used.
constexpr std::size_t lock_page = std::size_t{0x4000'0000} / page_size + 1;

// In the header of the file.
constexpr std::size_t place_of_page_count = 28;

[[noreturn]] void fail(const std::string& called, int error)
{
    throw StoreError(called, "cannot be written: " + std::generic_category().message(error));
}

} // namespace

PageFile::PageFile(const std::string& path, std::string called)
    : called_(std::move(called)), file_(::open(path.c_str(), O_WRONLY | O_CLOEXEC))
{
    struct stat status {};
    if (file_ < 0 || ::fstat(file_, &status) != 0) {
        fail(called_, errno);
    }
    pages_ = static_cast<std::size_t>(status.st_size) / page_size;
}

PageFile::~PageFile()
{
    if (file_ >= 0) {
        ::close(file_);
    }
}

std::uint32_t PageFile::add(std::string_view page)
{
    if (waiting_.size() >= most_waiting) {
        flush();
    }
    if (pages_ + 1 == lock_page) {
        waiting_.append(page_size, '\0');
        ++pages_;
    }
    if (pages_ == most_pages) {
        refuse("is larger than a database may be");
    }
    waiting_ += page;
    return static_cast<std::uint32_t>(++pages_);
}

void PageFile::refuse(const std::string& problem) const
{
    throw StoreError(called_, problem);
}

void PageFile::put(std::uint32_t number, std::string_view page)
{
    write(page, (std::size_t{number} - 1) * page_size);
}

void PageFile::finish()
{
    flush();
    write(big_endian(pages_, sizeof(std::uint32_t)), place_of_page_count);
}

void PageFile::flush()
{
    write(waiting_, pages_ * page_size - waiting_.size());
    waiting_.clear();
}

void PageFile::write(std::string_view bytes, std::size_t offset)
{
    while (!bytes.empty()) {
        const auto written =
            ::pwrite(file_, bytes.data(), bytes.size(), static_cast<off_t>(offset));
        if (written < 0 && errno != EINTR) {
            fail(called_, errno);
        }
        const auto size = written < 0 ? 0 : static_cast<std::size_t>(written);
        bytes.remove_prefix(size);
        offset += size;
    }
}

} // namespace hearsay
