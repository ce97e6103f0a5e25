#include "store/held.hpp"

#include <utility>

#include <sys/stat.h>
#include <unistd.h>

#include "base/lock_holder.hpp"
#include "store/store_error.hpp"

namespace hearsay {
namespace {

/// SQLite locks the file itself or, where many read it, the one of shared memory beside it; hearsay
/// locks the file.
std::string holder_of(const std::string& path)
{
    const auto own = std::to_string(::getpid()); // which may well have locked it for itself
    for (const auto* const ending : {"-shm", ""}) {
        struct stat status {};
        if (::stat((path + ending).c_str(), &status) != 0) {
            continue;
        }
        for (const auto* const kind : {"POSIX", "FLOCK"}) {
            for (auto& holder : lock_holders(status.st_ino, kind)) {
                if (holder != own) {
                    return std::move(holder);
                }
            }
        }
    }
    return {};
}

} // namespace

void refuse_held(const std::string& path)
{
    const auto holder = holder_of(path);
    throw StoreError(
        path, (holder.empty() ? "another program" : "process " + holder) +
                  " has it open for writing; try again when that has ended");
}

} // namespace hearsay
