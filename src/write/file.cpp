#include "write/file.hpp"

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/text.hpp"
#include "write/file_in_pieces.hpp"

namespace hearsay {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view temporary_mark = ".hearsay-";
constexpr int most_links = 40;                           // as Linux
constexpr std::string_view temporary_letters = "XXXXXX"; // for mkstemp()

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

/// Has the disk remember what a file holds.
void keep_content_of(const std::string& path)
{
    const Descriptor descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (descriptor.number() < 0 || ::fsync(descriptor.number()) != 0) {
        throw_unwritable(path, errno);
    }
}

std::string temporary_suffix()
{
    return std::string(temporary_mark) + std::string(temporary_letters);
}

/// Whether a file has such a name as a Replacement for `target` gives.
bool is_temporary_of(const fs::path& target, const fs::path& file)
{
    const auto name = file.filename().string();
    const auto start = target.filename().string() + std::string(temporary_mark);
    const auto is_letter = [](unsigned char letter) { return std::isalnum(letter) != 0; };
    return name.size() == start.size() + temporary_letters.size() && name.starts_with(start) &&
           std::ranges::all_of(name.substr(start.size()), is_letter);
}

/// Removes a file and what SQLite may have left beside it: the file last, so that whoever is killed
/// meanwhile leaves what is found again.
void remove_with_companions(const std::string& path)
{
    for (const auto* const ending : {"-journal", "-wal", "-shm", ""}) {
        ::unlink((path + ending).c_str());
    }
}

/// Has the disk remember a new name in `folder`; some file systems cannot, and need not be told.
void keep_names_in(const fs::path& folder)
{
    const Descriptor descriptor(
        ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.number() >= 0) {
        ::fsync(descriptor.number());
    }
}

/// Gives a file a name at which nothing is: errno says why not. File systems know one way or the
/// other.
bool takes_free_name(const std::string& file, const std::string& name)
{
    if (::renameat2(AT_FDCWD, file.c_str(), AT_FDCWD, name.c_str(), RENAME_NOREPLACE) == 0) {
        return true;
    }
    if (errno != EINVAL && errno != ENOSYS) {
        return false;
    }
    return ::link(file.c_str(), name.c_str()) == 0 && ::unlink(file.c_str()) == 0;
}

} // namespace

void throw_unwritable(const std::string& path, int error)
{
    throw OutputError(
        "cannot write '" + one_line(path) + "': " + std::generic_category().message(error));
}

std::string real_path_of(const std::string& path)
{
    std::error_code error;
    fs::path real(path);
    for (int links = 0; fs::is_symlink(fs::symlink_status(real, error)); ++links) {
        if (links == most_links) {
            throw_unwritable(path, ELOOP);
        }
        real = real.parent_path() / fs::read_symlink(real, error); // which may be absolute
    }
    return real.string();
}

Replacement::Replacement(const std::string& path, std::string_view content)
    : path_(path), target_(real_path_of(path)), temporary_(target_ + temporary_suffix())
{
    held_signals_.emplace();
    begin(content);
}

Replacement::Replacement(const std::string& path)
    : path_(path), target_(real_path_of(path)), temporary_(target_ + temporary_suffix())
{
    {
        const HeldSignals until_it_goes;
        begin("");
        gone_.emplace(temporary_);
    }
}

Replacement::~Replacement()
{
    let_go();
}

void Replacement::begin(std::string_view content)
{
    try {
        write(content);
    } catch (...) {
        let_go();
        throw;
    }
}

void Replacement::write(std::string_view content)
{
    if (path_.empty()) {
        temporary_.clear();
        throw_unwritable(path_, ENOENT);
    }
    Descriptor descriptor(::mkstemp(temporary_.data()));
    if (descriptor.number() < 0) {
        temporary_.clear();
        throw_unwritable(path_, errno);
    }
    // One open file with two descriptors has one lock: it outlives the one that is written through.
    ::flock(descriptor.number(), LOCK_EX | LOCK_NB);
    lock_ = ::fcntl(descriptor.number(), F_DUPFD_CLOEXEC, 0);
    write_all(descriptor.number(), content, "'" + one_line(path_) + "'");
    const auto mode = mode_for(target_);
    if (::fchmod(descriptor.number(), mode) != 0 || ::fsync(descriptor.number()) != 0) {
        throw_unwritable(path_, errno);
    }
    if (const int error = descriptor.close(); error != 0) {
        throw_unwritable(path_, error);
    }
}

void Replacement::let_go()
{
    if (!temporary_.empty()) {
        remove_with_companions(temporary_);
        temporary_.clear();
    }
    if (lock_ >= 0) {
        ::close(std::exchange(lock_, -1));
    }
}

void Replacement::commit(Overwrite overwrite)
{
    keep_content_of(temporary_);
    const bool is_done = overwrite == Overwrite::force
                             ? ::rename(temporary_.c_str(), target_.c_str()) == 0
                             : takes_free_name(temporary_, target_);
    if (!is_done) {
        throw_unwritable(path_, errno);
    }
    gone_.reset();
    temporary_.clear();
    let_go();
    keep_names_in(fs::path(target_).parent_path());
}

void remove_leftovers(const std::string& path)
{
    const fs::path target(real_path_of(path));
    const auto folder = target.parent_path();
    std::error_code error;
    for (fs::directory_iterator files(folder.empty() ? "." : folder, error), end;
         !error && files != end; files.increment(error)) {
        const auto& file = files->path();
        if (!is_temporary_of(target, file)) {
            continue;
        }
        const Descriptor leftover(::open(file.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
        struct stat status {};
        const bool is_ours = leftover.number() >= 0 && ::fstat(leftover.number(), &status) == 0 &&
                             S_ISREG(status.st_mode) && status.st_uid == ::geteuid();
        if (is_ours && ::flock(leftover.number(), LOCK_EX | LOCK_NB) == 0) {
            remove_with_companions(file.string());
        }
    }
}

bool is_replaced(const std::string& path)
{
    std::error_code error;
    const auto status = fs::status(path, error);
    return path != "-" &&
           (!fs::exists(status) || fs::is_regular_file(status) || fs::is_directory(status));
}

void require_free(const std::string& path, Overwrite overwrite)
{
    if (path == "-") {
        return;
    }
    std::error_code error;
    const auto status = fs::status(path, error);
    if (fs::is_directory(status)) {
        throw_unwritable(path, EISDIR);
    }
    if (overwrite != Overwrite::force && fs::is_regular_file(status)) {
        throw OutputError(
            "'" + one_line(path) + "' exists already, " +
            (overwrite == Overwrite::refuse ? "--force overwrites it" : "name a new file"));
    }
}

void write_file(Output& out, const std::string& path, std::string_view content, Overwrite overwrite)
{
    if (is_replaced(path)) {
        require_free(path, overwrite);
        Replacement(path, content).commit(overwrite);
    } else {
        FileInPieces file(out, path, overwrite);
        file.write(content);
        file.finish();
    }
}

} // namespace hearsay
