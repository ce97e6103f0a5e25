#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "store/shared_lock.hpp"
#include "store/statement.hpp"

struct sqlite3;

namespace hearsay {

/// Whether the file begins as SQLite's do. O(1).
bool is_sqlite(const std::string& path);

/// For what a database is opened.
enum class Access {
    read,
    change, // it must be there
    make    // it must not be there; nothing of it is sure to be on the disk until all is done
};

/// A statement that is compiled when it is wanted first: that takes longer than to run it once.
class LazyStatement {
public:
    LazyStatement(const Database& database, std::string sql)
        : database_(&database), sql_(std::move(sql))
    {
    }

    Statement& get();

private:
    const Database* database_;
    std::string sql_;
    std::optional<Statement> statement_;
};

/// One connection to one SQLite file. With its statements the one place that calls SQLite. Throws
/// StoreError, in words that say what to do, for all that SQLite complains of.
class Database {
public:
    /// Opens the file. Where a reader can make no file beside it, for want of permission or room,
    /// or may not write to the database, and no writer has made it, it is read as it lies there:
    /// other hearsays wait meanwhile to change it, and if another program does not, a failure says
    /// so. Triggers do not run.
    /// In what is thrown it is `called`; empty: `path`. Without a path one that goes with this.
    Database(const std::string& path, Access access, const std::string& called = {});
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    Statement prepare(std::string_view sql) const;

    /// Runs statements, one after the other.
    void run(const std::string& sql) const;

    /// The integer that is the only answer of `sql`; 0 for NULL.
    std::int64_t integer(std::string_view sql) const;

    /// What messages call it.
    const std::string& path() const { return called_; }

    /// Takes a virtual table out of the schema, whatever state it is in: what implements it is not
    /// asked. The tables that it kept are then tables like others. Within a transaction.
    void forget_virtual_table(const std::string& name) const;

    /// Writes changed pages of a transaction to the log, as far as nobody uses them, and takes up
    /// room for the rest, see Transaction::make_sure().
    void write_ahead() const;

    /// Throws what SQLite complained of last.
    [[noreturn]] void fail() const;

private:
    friend class Transaction;

    struct Close {
        void operator()(sqlite3* connection) const;
    };

    void open(int flags, const std::string& option);
    void open_to_read();
    bool opens_to_read();

    std::string path_;
    std::string called_;
    std::unique_ptr<SharedLock> lock_; // held where the file is read as it lies there
    std::unique_ptr<sqlite3, Close> connection_;
    mutable LazyStatement begin_reading_{*this, "BEGIN"}; // of each Transaction anew
    mutable LazyStatement end_reading_{*this, "ROLLBACK"};
};

/// All that is done on a database while this lives happens, or if commit() is not reached, has not
/// happened. Only one at a time changes a database; others wait. Whoever reads sees it as of one
/// moment.
class Transaction {
public:
    Transaction(const Database& database, Access access);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    /// Writes what was changed to the disk, and sees that there is room for the little that
    /// commit() adds. Throws StoreError if there is not.
    void make_sure();

    void commit();

private:
    const Database& database_;
    bool open_ = true;
};

} // namespace hearsay
