#include "store/making_no_log.hpp"

#include <sqlite3.h>

namespace hearsay {
namespace {

int open_without_making(
    sqlite3_vfs* /*vfs*/, const char* name, sqlite3_file* file, int flags, int* flags_of_file)
{
    sqlite3_vfs* const usual = sqlite3_vfs_find(nullptr);
    if ((flags & SQLITE_OPEN_WAL) != 0) {
        flags &= ~SQLITE_OPEN_CREATE;
    }
    return usual->xOpen(usual, name, file, flags, flags_of_file);
}

} // namespace

const char* making_no_log()
{
    // SQLite keeps the address, and links it to others.
    static sqlite3_vfs vfs = [] {
        sqlite3_initialize();
        sqlite3_vfs same = *sqlite3_vfs_find(nullptr);
        same.pNext = nullptr;
        same.zName = "making-no-log";
        same.xOpen = open_without_making;
        return same;
    }();
    static const int registered = sqlite3_vfs_register(&vfs, 0);
    static_cast<void>(registered); // without it the database cannot be opened, which is told then
    return vfs.zName;
}

} // namespace hearsay
