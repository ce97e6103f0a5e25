#pragma once

#include <chrono>
#include <optional>
#include <string>

#include <sys/stat.h>

#include "write/gone_on_signal.hpp"

namespace hearsay {

/// For how long an edit waits for another one.
constexpr std::chrono::seconds lock_patience{5};

/// Keeps a file from being changed by another hearsay (flock) for as long as this lives. Held on
/// the file itself, so that nothing is left behind whatever happens; when the file has been
/// replaced while waiting, the new one is waited for.
///
/// A program that does not ask, such as an editor, is not kept out: see is_untouched().
class FileLock {
public:
    /// Waits for `patience` at most. Throws InputError if the file is not there, and OutputError if
    /// it must not be written to, is no regular file, or is still held: by which process, if known.
    FileLock(const std::string& path, std::chrono::milliseconds patience);
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    ~FileLock();

    /// Whether the file at `path` is still the one that was locked, and nobody has written to it
    /// since.
    bool is_untouched() const;

    /// Whether it is still that one, whatever was written to it: of a database, into which its own
    /// pages go.
    bool is_in_place() const;

private:
    void open_file();
    void close();

    std::string path_;
    int descriptor_ = -1;
    struct stat locked_ {};
};

/// Keeps a name at which nothing is from being taken by another hearsay for as long as this lives,
/// so that two that would make one file do so one after the other. Held on a file of its own
/// beside the name, which goes with this, or with the program if a signal ends that; one that SIGKILL
/// has left is taken over.
class NameLock {
public:
    /// Waits for `patience` at most. Throws OutputError if the name is still held, by which process
    /// if known, or if nothing can be made there.
    NameLock(const std::string& path, std::chrono::milliseconds patience);
    NameLock(const NameLock&) = delete;
    NameLock& operator=(const NameLock&) = delete;
    ~NameLock();

private:
    bool take();
    bool is_taken();

    std::string path_;
    std::string beside_;
    std::optional<GoneOnSignal> gone_;
    int descriptor_ = -1;
    struct stat locked_ {};
};

} // namespace hearsay
