#pragma once

#include <memory>
#include <string>

#include <sys/stat.h>

namespace hearsay {

/// Keeps every hearsay that changes a file (see FileLock) from it for as long as this lives, and
/// others that only read it not. A program that does not ask is not kept out: see is_changed().
class SharedLock {
public:
    /// Nothing if the file is being changed, or cannot be locked.
    static std::unique_ptr<SharedLock> of(const std::string& path);
    SharedLock(const SharedLock&) = delete;
    SharedLock& operator=(const SharedLock&) = delete;
    ~SharedLock();

    /// Whether somebody has written to the file since.
    bool is_changed() const;

private:
    explicit SharedLock(int descriptor);

    int descriptor_;
    struct stat locked_ {};
};

} // namespace hearsay
