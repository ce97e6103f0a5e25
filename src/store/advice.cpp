#include "store/advice.hpp"

#include <cerrno>
#include <string_view>
#include <system_error>

#include <sqlite3.h>

namespace hearsay {
namespace {

/// FTS5 finds some damage to its tables where SQLite only calls it an error.
bool is_of_words(std::string_view said)
{
    return said.starts_with("invalid fts5 file format") ||
           said == "vtable constructor failed: words";
}

} // namespace

std::string advice_for(int code, int system_error, const std::string& said)
{
    const int kind = code & 0xFF;
    if (code == SQLITE_CORRUPT_INDEX || code == SQLITE_CORRUPT_VTAB || is_of_words(said)) {
        return std::string(damaged_index);
    }
    if (kind == SQLITE_FULL || (kind == SQLITE_IOERR && system_error == ENOSPC)) {
        return "cannot be written: " + std::generic_category().message(ENOSPC);
    }
    switch (kind) {
    case SQLITE_NOTADB:
        return "is no SQLite database, or is damaged at its beginning; of a dossier in JSON "
               "'hearsay "
               "import' makes one";
    case SQLITE_CORRUPT:
        return "is damaged (" + said + "); restore it from a copy";
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return "cannot be written: it may only be read";
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return "another program has it open for writing; try again when that has ended";
    case SQLITE_NOMEM:
        return "not enough memory";
    case SQLITE_CANTOPEN:
        return "cannot be opened: " + said;
    case SQLITE_IOERR:
        return "cannot be read or written: " +
               (system_error == 0 ? said : std::generic_category().message(system_error));
    case SQLITE_TOOBIG:
        return "a value is larger than a database may have";
    default:
        return "the database cannot be used: " + said;
    }
}

} // namespace hearsay
