#include "write/file_lock.hpp"

#include <cerrno>
#include <string_view>
#include <system_error>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include "base/error.hpp"
#include "base/lock_holder.hpp"
#include "base/text.hpp"
#include "write/file.hpp"
#include "write/held_signals.hpp"
#include "write/output.hpp"

namespace hearsay {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds between_tries{20};
constexpr std::string_view beside_name = ".hearsay-making"; // remove_leftovers() knows such names

std::string reason(int error)
{
    return std::generic_category().message(error);
}

[[noreturn]] void refuse(const std::string& path, const std::string& problem)
{
    throw OutputError("cannot change '" + one_line(path) + "': " + problem);
}

[[noreturn]] void refuse_to_open(const std::string& path, int error)
{
    if (error == ENOENT) {
        Location where;
        where.file = one_line(path);
        throw InputError(where, "cannot be read: " + reason(error));
    }
    refuse(path, reason(error));
}

[[noreturn]] void
refuse_held(const std::string& path, const struct stat& status, std::chrono::milliseconds patience)
{
    const auto holders = lock_holders(status.st_ino, "FLOCK");
    refuse(
        path, (holders.empty() ? "another process" : "process " + holders.front()) +
                  " has kept it locked for the last " + std::to_string(patience.count() / 1000) +
                  " seconds; try again when it has ended");
}

bool is_same_file(const struct stat& one, const struct stat& other)
{
    return one.st_dev == other.st_dev && one.st_ino == other.st_ino;
}

} // namespace

FileLock::FileLock(const std::string& path, std::chrono::milliseconds patience) : path_(path)
{
    const auto deadline = Clock::now() + patience;
    for (;;) {
        open_file();
        if (::flock(descriptor_, LOCK_EX | LOCK_NB) == 0 && is_untouched()) {
            return;
        }
        close();
        if (Clock::now() >= deadline) {
            refuse_held(path, locked_, patience);
        }
        std::this_thread::sleep_for(between_tries);
    }
}

FileLock::~FileLock()
{
    close();
}

bool FileLock::is_untouched() const
{
    struct stat now {};
    return ::stat(path_.c_str(), &now) == 0 && is_same_file(now, locked_) &&
           now.st_size == locked_.st_size && now.st_mtim.tv_sec == locked_.st_mtim.tv_sec &&
           now.st_mtim.tv_nsec == locked_.st_mtim.tv_nsec;
}

bool FileLock::is_in_place() const
{
    struct stat now {};
    return ::stat(path_.c_str(), &now) == 0 && is_same_file(now, locked_);
}

void FileLock::open_file()
{
    descriptor_ = ::open(path_.c_str(), O_RDWR | O_CLOEXEC | O_NONBLOCK);
    if (descriptor_ < 0) {
        refuse_to_open(path_, errno);
    }
    if (::fstat(descriptor_, &locked_) != 0) {
        const int error = errno;
        close();
        refuse(path_, reason(error));
    }
    if (!S_ISREG(locked_.st_mode)) {
        close();
        refuse(path_, "it is no regular file; give - to read standard input");
    }
}

void FileLock::close()
{
    if (descriptor_ >= 0) {
        ::close(descriptor_);
    }
    descriptor_ = -1;
}

NameLock::NameLock(const std::string& path, std::chrono::milliseconds patience)
    : path_(path), beside_(real_path_of(path) + std::string(beside_name))
{
    if (path.empty()) {
        throw_unwritable(path, ENOENT);
    }
    const auto deadline = Clock::now() + patience;
    while (!take()) {
        if (Clock::now() >= deadline) {
            refuse_held(path, locked_, patience);
        }
        std::this_thread::sleep_for(between_tries);
    }
}

bool NameLock::take()
{
    const HeldSignals until_it_goes;
    descriptor_ = ::open(beside_.c_str(), O_RDONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
    if (descriptor_ < 0) {
        throw_unwritable(path_, errno);
    }
    if (is_taken()) {
        gone_.emplace(beside_);
        return true;
    }
    ::close(descriptor_);
    return false;
}

/// One that its last holder has removed meanwhile is no lock any more.
bool NameLock::is_taken()
{
    struct stat now {};
    return ::fstat(descriptor_, &locked_) == 0 && ::flock(descriptor_, LOCK_EX | LOCK_NB) == 0 &&
           ::stat(beside_.c_str(), &now) == 0 && is_same_file(now, locked_);
}

NameLock::~NameLock()
{
    ::unlink(beside_.c_str());
    ::close(descriptor_);
}

} // namespace hearsay
