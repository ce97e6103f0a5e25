#include "write/file.hpp"

#include <cerrno>
#include <filesystem>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/text.hpp"

namespace hearsay {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const std::string& path, int error)
{
    throw OutputError(
        "cannot write '" + one_line(path) + "': " + std::generic_category().message(error));
}

/// A descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (number_ >= 0) {
            ::close(number_);
        }
    }

    int number() const { return number_; }

    /// Closes now; an error number, 0 if all went well.
    int close() { return ::close(std::exchange(number_, -1)) == 0 ? 0 : errno; }

private:
    int number_;
};

/// A new file under a name of its own beside `target`, removed unless it takes target's place.
class TemporaryFile {
public:
    explicit TemporaryFile(const std::string& target)
        : target_(target), path_(target + ".XXXXXX"), descriptor_(::mkstemp(path_.data()))
    {
        if (descriptor_.number() < 0) {
            fail(target, errno);
        }
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile()
    {
        if (!path_.empty()) {
            ::unlink(path_.c_str());
        }
    }

    int descriptor() const { return descriptor_.number(); }

    void become_target(mode_t mode)
    {
        if (::fchmod(descriptor(), mode) != 0 || ::fsync(descriptor()) != 0) {
            fail(target_, errno);
        }
        if (const int error = descriptor_.close(); error != 0) {
            fail(target_, error);
        }
        if (::rename(path_.c_str(), target_.c_str()) != 0) {
            fail(target_, errno);
        }
        path_.clear();
    }

private:
    std::string target_;
    std::string path_;
    Descriptor descriptor_;
};

mode_t mode_for(const std::string& path)
{
    struct stat status {};
    if (::stat(path.c_str(), &status) == 0) {
        return status.st_mode & 07777;
    }
    const auto mask = ::umask(0);
    ::umask(mask);
    return 0666 & ~mask;
}

bool takes_bytes_as_they_come(const fs::file_status& status)
{
    return fs::exists(status) && !fs::is_regular_file(status) && !fs::is_directory(status);
}

void write_through(const std::string& path, std::string_view content)
{
    Descriptor target(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    if (target.number() < 0) {
        fail(path, errno);
    }
    write_all(target.number(), content, "'" + one_line(path) + "'");
    if (const int error = target.close(); error != 0) {
        fail(path, error);
    }
}

void replace(const std::string& path, std::string_view content)
{
    std::error_code error;
    const auto real =
        fs::is_symlink(path, error) ? fs::weakly_canonical(path, error).string() : path;
    TemporaryFile file(real);
    write_all(file.descriptor(), content, "'" + one_line(path) + "'");
    file.become_target(mode_for(real));
}

} // namespace

void require_free(const std::string& path, Overwrite overwrite)
{
    if (path == "-") {
        return;
    }
    std::error_code error;
    const auto status = fs::status(path, error);
    if (fs::is_directory(status)) {
        fail(path, EISDIR);
    }
    if (overwrite == Overwrite::refuse && fs::is_regular_file(status)) {
        throw OutputError("'" + one_line(path) + "' exists already, --force overwrites it");
    }
}

void write_file(Output& out, const std::string& path, std::string_view content, Overwrite overwrite)
{
    if (path == "-") {
        out.write(content);
        return;
    }
    require_free(path, overwrite);
    std::error_code error;
    if (takes_bytes_as_they_come(fs::status(path, error))) {
        write_through(path, content);
    } else {
        replace(path, content);
    }
}

} // namespace hearsay
