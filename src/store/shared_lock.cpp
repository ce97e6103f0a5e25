#include "store/shared_lock.hpp"

#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace hearsay {

std::unique_ptr<SharedLock> SharedLock::of(const std::string& path)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        return nullptr;
    }
    std::unique_ptr<SharedLock> lock(new SharedLock(descriptor));
    const bool locked =
        ::flock(descriptor, LOCK_SH | LOCK_NB) == 0 && ::fstat(descriptor, &lock->locked_) == 0;
    return locked ? std::move(lock) : nullptr;
}

SharedLock::SharedLock(int descriptor) : descriptor_(descriptor) {}

SharedLock::~SharedLock()
{
    ::close(descriptor_);
}

bool SharedLock::is_changed() const
{
    struct stat now {};
    return ::fstat(descriptor_, &now) != 0 || now.st_size != locked_.st_size ||
           now.st_mtim.tv_sec != locked_.st_mtim.tv_sec ||
           now.st_mtim.tv_nsec != locked_.st_mtim.tv_nsec;
}

} // namespace hearsay
