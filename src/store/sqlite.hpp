#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "store/shared_lock.hpp"

struct sqlite3;
struct sqlite3_stmt;
struct sqlite3_value;

namespace hearsay {

class Database;

/// Whether the file begins as SQLite's do. O(1).
bool is_sqlite(const std::string& path);

/// One statement of SQL, compiled once and run as often as wanted. Must not outlive its database.
///
/// Bound texts are not copied: they must live until step() has returned for the last time.
class Statement {
public:
    void bind(int place, std::int64_t value); // places from 1
    void bind(int place, double value);
    void bind(int place, std::string_view text);
    void bind_null(int place);

    /// Whether there is a (further) row.
    bool step();

    /// Runs it to its end and makes it ready to be bound anew.
    void run();

    /// Ready to be bound anew; bindings stay.
    void reset();

    /// What stands in one column of the present row. Valid until the next step() or reset().
    class Cell {
    public:
        bool is_null() const;
        bool is_integer() const;
        std::int64_t integer() const;
        double real() const;
        std::string_view text() const; // empty for NULL

    private:
        friend class Statement;
        explicit Cell(sqlite3_value* value) : value_(value) {}

        sqlite3_value* value_;
    };

    /// For who wants several things of it: less work than to ask the statement for each.
    Cell cell(int column) const;

    bool is_null(int column) const; // columns from 0
    bool is_integer(int column) const;
    std::int64_t integer(int column) const;
    double real(int column) const;

    /// Empty for NULL. Valid until the next step() or reset().
    std::string_view text(int column) const;

    const Database& database() const { return *database_; }

private:
    friend class Database;

    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };

    Statement(const Database& database, sqlite3_stmt* statement)
        : database_(&database), statement_(statement)
    {
    }

    int bound(int place);

    const Database* database_;
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
    std::uint64_t not_null_ = 0; // a bit for each of the first places that may hold a value
};

/// For what a database is opened.
enum class Access {
    read,
    change, // it must be there
    make    // it must not be there; nothing of it is sure to be on the disk until all is done
};

/// One connection to one SQLite file. The one place that calls SQLite. Throws StoreError, in words
/// that say what to do, for all that SQLite complains of.
class Database {
public:
    /// Opens the file. Where a reader can make no file beside it, for want of permission or room,
    /// and no writer has, it is read as it lies there: other hearsays wait meanwhile to change it,
    /// and if another program does not, a failure says so. Triggers do not run.
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

    /// Throws what SQLite complained of last.
    [[noreturn]] void fail() const;

private:
    struct Close {
        void operator()(sqlite3* connection) const;
    };

    void open(int flags, const std::string& option);
    void open_to_read();

    std::string path_;
    std::string called_;
    std::unique_ptr<SharedLock> lock_; // held where the file is read as it lies there
    std::unique_ptr<sqlite3, Close> connection_;
};

/// A statement that is compiled when it is wanted first: that takes longer than to run it once.
class LazyStatement {
public:
    LazyStatement(const Database& database, std::string sql)
        : database_(&database), sql_(std::move(sql))
    {
    }

    Statement& get()
    {
        if (!statement_) {
            statement_.emplace(database_->prepare(sql_));
        }
        return *statement_;
    }

private:
    const Database* database_;
    std::string sql_;
    std::optional<Statement> statement_;
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

    void commit();

private:
    const Database& database_;
    bool open_ = true;
};

} // namespace hearsay
