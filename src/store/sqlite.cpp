#include "store/sqlite.hpp"

#include <cerrno>
#include <chrono>
#include <fstream>
#include <system_error>
#include <thread>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include "store/advice.hpp"
#include "store/held.hpp"
#include "store/making_no_log.hpp"
#include "store/store_error.hpp"

namespace hearsay {
namespace {

constexpr off_t smallest_database = 512; // bytes: one page
constexpr int patience = 5'000;          // milliseconds for which another's lock is waited for
constexpr int between_tries = 20;
constexpr off_t room_for_commit = 1 << 17; // bytes: some thirty pages

/// What the operating system says against opening the file; SQLite does not.
void require_openable(const std::string& path)
{
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0 || ::access(path.c_str(), R_OK) != 0) {
        throw StoreError(path, "cannot be read: " + std::generic_category().message(errno));
    }
    if (!S_ISREG(status.st_mode)) {
        throw StoreError(path, "cannot be read: a database must be a regular file");
    }
    if (status.st_size == 0) {
        throw StoreError(
            path, "is empty; remove it and make one with 'hearsay import FILE --into GRAPH'");
    }
    if (status.st_size < smallest_database && is_sqlite(path)) {
        throw StoreError(
            path, "is too short to be a database (" + std::to_string(status.st_size) +
                      " bytes); restore it from a copy");
    }
}

bool may_make_files_beside(const std::string& path)
{
    const auto slash = path.rfind('/');
    const auto folder = slash == std::string::npos ? "." : path.substr(0, slash + 1);
    return ::access(folder.c_str(), W_OK) == 0;
}

bool is_there(const std::string& path)
{
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0;
}

bool has_content(const std::string& path)
{
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 && status.st_size != 0;
}

/// Whether SQLite makes files beside the database even for a reader: of shared memory, and a log if
/// there is none.
bool is_logged(const std::string& path)
{
    constexpr std::streamoff place_of_read_version = 19;
    constexpr int logged = 2;
    std::ifstream file(path, std::ios::binary);
    file.seekg(place_of_read_version);
    return file.get() == logged;
}

/// A database that may not be written to, beside which no writer has made his files.
bool must_be_read_as_it_lies(const std::string& path)
{
    return ::access(path.c_str(), W_OK) != 0 && is_logged(path) && !is_there(path + "-wal");
}

/// Whether SQLite complains that it may not write, or open, the database or a file beside it.
bool is_refused(int code)
{
    const int kind = code & 0xFF;
    return kind == SQLITE_READONLY || kind == SQLITE_PERM || kind == SQLITE_CANTOPEN;
}

/// Names a file beside a database that may not be written to, as the database may: somebody else
/// has made it.
void require_free_beside(const std::string& path)
{
    if (::access(path.c_str(), W_OK) != 0) {
        return;
    }
    for (const auto* const ending : {"-wal", "-shm"}) {
        const auto beside = path + ending;
        if (is_there(beside) && ::access(beside.c_str(), R_OK | W_OK) != 0) {
            throw StoreError(
                path, "cannot be written: '" + beside +
                          "' beside it is another user's; have its owner let you write to it" +
                          (has_content(path + "-wal")
                               ? ""
                               : ", or remove it while nobody has the database open"));
        }
    }
}

bool is_held(int code)
{
    return (code & 0xFF) == SQLITE_BUSY || (code & 0xFF) == SQLITE_LOCKED;
}

/// Whether SQLite complains that a file beside the one that is read can neither be used nor made.
bool lacks_room_beside(int code)
{
    switch (code) {
    case SQLITE_READONLY_DIRECTORY:
    case SQLITE_READONLY_CANTINIT:
    case SQLITE_IOERR_SHMOPEN:
    case SQLITE_IOERR_SHMSIZE:
    case SQLITE_IOERR_SHMMAP:
    case SQLITE_IOERR_WRITE:
        return true;
    default:
        return (code & 0xFF) == SQLITE_CANTOPEN || (code & 0xFF) == SQLITE_FULL;
    }
}

/// Takes up room behind the end of a log, which goes with it. Nothing if there is none, or the file
/// system cannot tell.
void require_room_behind(const std::string& log, const std::string& called)
{
    const int descriptor = ::open(log.c_str(), O_WRONLY | O_CLOEXEC);
    struct stat status {};
    if (descriptor < 0) {
        return;
    }
    const bool is_full =
        ::fstat(descriptor, &status) == 0 &&
        ::fallocate(descriptor, FALLOC_FL_KEEP_SIZE, status.st_size, room_for_commit) != 0 &&
        errno == ENOSPC;
    ::close(descriptor);
    if (is_full) {
        throw StoreError(called, advice_for(SQLITE_FULL, ENOSPC, {}));
    }
}

bool is_on_read_only_medium(const std::string& path)
{
    struct statvfs medium {};
    return ::statvfs(path.c_str(), &medium) == 0 && (medium.f_flag & ST_RDONLY) != 0;
}

/// A path as an SQLite URI; none stays none. What follows two slashes would be an authority, and
/// `:memory:` no file.
std::string uri_of(const std::string& path)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    if (path.empty()) {
        return {};
    }
    std::string uri = path.starts_with('/') ? "file://" : "file:./";
    for (const auto character : path) {
        const auto byte = static_cast<unsigned char>(character);
        if (character == '%' || character == '?' || character == '#') {
            uri += '%';
            uri += digits[byte / 16U];
            uri += digits[byte % 16U];
        } else {
            uri += character;
        }
    }
    return uri;
}

/// SQLite counts its memory for whoever asks, under a lock; nobody does.
void count_no_memory()
{
    static const int configured = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(configured); // too late is no harm
}

} // namespace

bool is_sqlite(const std::string& path)
{
    constexpr std::string_view mark("SQLite format 3\0", 16);
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) {
        return false; // a pipe would be read from, and its beginning lost
    }
    std::ifstream file(path, std::ios::binary);
    std::string begin(mark.size(), '\0');
    file.read(begin.data(), static_cast<std::streamsize>(begin.size()));
    return file && begin == mark;
}

void Database::Close::operator()(sqlite3* connection) const
{
    sqlite3_close_v2(connection);
}

Database::Database(const std::string& path, Access access, const std::string& called)
    : path_(path), called_(called.empty() ? path : called)
{
    if (access != Access::make) {
        require_openable(path);
    }
    count_no_memory();
    if (access != Access::read) {
        open(SQLITE_OPEN_READWRITE | (access == Access::make ? SQLITE_OPEN_CREATE : 0), "");
    } else {
        open_to_read();
    }
    if (access == Access::read) {
        run("PRAGMA query_only = 1");
    }
}

void Database::open(int flags, const std::string& option)
{
    flags |= SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI | SQLITE_OPEN_PRIVATECACHE;
    sqlite3* opened = nullptr;
    const int result = sqlite3_open_v2((uri_of(path_) + option).c_str(), &opened, flags, nullptr);
    connection_.reset(opened);
    if (result != SQLITE_OK) {
        fail();
    }
    sqlite3_busy_timeout(opened, patience);
    sqlite3_extended_result_codes(opened, 1);
    // What a foreign file's schema calls is not trusted; one in the making may do without a
    // journal.
    const int defensive = (flags & SQLITE_OPEN_CREATE) == 0 ? 1 : 0;
    sqlite3_db_config(opened, SQLITE_DBCONFIG_DEFENSIVE, defensive, nullptr);
    sqlite3_db_config(opened, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(opened, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
}

/// Beside a database that is read SQLite wants a file of shared memory. If a writer has made it, or
/// one who may write can make it, it is used. If not, for want of permission or room, the file is
/// read as it lies there, while a lock keeps writers from it: what a reader made who may not write
/// would stay, and keep those from writing who may.
void Database::open_to_read()
{
    for (int waited = 0;; waited += between_tries) {
        if (!must_be_read_as_it_lies(path_) && opens_to_read()) {
            return;
        }
        lock_ = SharedLock::of(path_);
        if (lock_ || is_on_read_only_medium(path_)) {
            break;
        }
        if (waited >= patience) {
            refuse_held(path_);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(between_tries));
    }
    if (has_content(path_ + "-wal")) {
        throw StoreError(
            path_, "has changes beside it that are not taken in yet, in its -wal file; copy both "
                   "to a folder that may be written to and has room, and ask there");
    }
    open(SQLITE_OPEN_READONLY, "?immutable=1");
}

/// False if SQLite lacks a file beside it.
bool Database::opens_to_read()
{
    const bool may_write = ::access(path_.c_str(), W_OK) == 0;
    // A reader that may write takes its file of shared memory away when it is done.
    open(
        may_write && may_make_files_beside(path_) ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY,
        may_write ? "" : "?readonly_shm=1&vfs=" + std::string(making_no_log()));
    const int result =
        sqlite3_exec(connection_.get(), "PRAGMA schema_version", nullptr, nullptr, nullptr);
    if (result != SQLITE_OK && !lacks_room_beside(result)) {
        fail();
    }
    return result == SQLITE_OK;
}

Statement Database::prepare(std::string_view sql) const
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(
            connection_.get(), sql.data(), static_cast<int>(sql.size()), &statement, nullptr) !=
        SQLITE_OK) {
        fail();
    }
    return {*this, statement};
}

void Database::run(const std::string& sql) const
{
    if (sqlite3_exec(connection_.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        fail();
    }
}

std::int64_t Database::integer(std::string_view sql) const
{
    auto statement = prepare(sql);
    return statement.step() ? statement.integer(0) : 0;
}

void Database::forget_virtual_table(const std::string& name) const
{
    const auto set_defensive = [this](int defensive) {
        sqlite3_db_config(connection_.get(), SQLITE_DBCONFIG_DEFENSIVE, defensive, nullptr);
    };
    set_defensive(0);
    run("PRAGMA writable_schema = ON");
    {
        auto forget = prepare("DELETE FROM sqlite_master WHERE type = 'table' AND name = ?");
        forget.bind(1, std::string_view(name));
        forget.run();
    }
    run("PRAGMA writable_schema = RESET");
    set_defensive(1);
}

void Database::write_ahead() const
{
    run("SAVEPOINT words; RELEASE words"); // until then FTS5 keeps new words to itself
    const int result = sqlite3_db_cacheflush(connection_.get());
    if (result != SQLITE_OK && !is_held(result)) {
        const int system_error = sqlite3_system_errno(connection_.get());
        throw StoreError(called_, advice_for(result, system_error, sqlite3_errstr(result)));
    }
    require_room_behind(path_ + "-wal", called_);
}

Statement& LazyStatement::get()
{
    if (!statement_) {
        statement_.emplace(database_->prepare(sql_));
    }
    return *statement_;
}

void Database::fail() const
{
    const int code = connection_ ? sqlite3_extended_errcode(connection_.get()) : SQLITE_NOMEM;
    if (lock_ && lock_->is_changed()) {
        throw StoreError(path_, "was changed while it was read; ask again");
    }
    if (is_held(code)) {
        refuse_held(path_);
    }
    if (is_refused(code)) {
        require_free_beside(path_);
    }
    const std::string said = connection_ ? sqlite3_errmsg(connection_.get()) : "";
    if (said.starts_with("fts5: phrase queries are not supported")) {
        throw SeveralWords(called_, said);
    }
    const int system_error = connection_ ? sqlite3_system_errno(connection_.get()) : 0;
    throw StoreError(called_, advice_for(code, system_error, said));
}

Transaction::Transaction(const Database& database, Access access) : database_(database)
{
    if (access == Access::read) {
        database_.begin_reading_.get().run();
    } else {
        database_.run("BEGIN IMMEDIATE");
    }
}

Transaction::~Transaction()
{
    if (open_) {
        try {
            database_.end_reading_.get().run();
        } catch (const StoreError&) {
            // SQLite has rolled back itself, or will when the file is opened next.
        }
    }
}

void Transaction::make_sure()
{
    database_.write_ahead();
}

void Transaction::commit()
{
    database_.run("COMMIT");
    open_ = false;
}

} // namespace hearsay
