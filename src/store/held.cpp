#include "store/held.hpp"

#include <algorithm>
#include <iterator>
#include <vector>

#include <sys/stat.h>
#include <unistd.h>

#include "base/lock_holder.hpp"
#include "store/store_error.hpp"

namespace hearsay {
namespace {

/// Who else keeps that file locked; empty if that cannot be told.
std::string holder_of(const std::string& file)
{
    struct stat status {};
    if (::stat(file.c_str(), &status) != 0) {
        return {};
    }
    auto holders = lock_holders(status.st_ino, "POSIX");
    std::ranges::copy(lock_holders(status.st_ino, "FLOCK"), std::back_inserter(holders));
    std::erase(holders, std::to_string(::getpid()));
    return holders.empty() ? std::string() : holders.front();
}

} // namespace

void refuse_held(const std::string& path)
{
    // SQLite locks the file of shared memory beside the database, if there is one.
    const auto beside = holder_of(path + "-shm");
    const auto holder = beside.empty() ? holder_of(path) : beside;
    throw StoreError(
        path, (holder.empty() ? "another program" : "process " + holder) +
                  " has it open for writing; try again when that has ended");
}

} // namespace hearsay
