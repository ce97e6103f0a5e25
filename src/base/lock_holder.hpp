#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <sys/types.h>

namespace hearsay {

/// The numbers of the processes that Linux says keep a file locked for themselves, with locks of
/// that kind: `FLOCK`, as hearsay does, or `POSIX`, as SQLite does. None if that cannot be told.
std::vector<std::string> lock_holders(ino_t inode, std::string_view kind);

} // namespace hearsay
