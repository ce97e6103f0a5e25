#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

struct sqlite3_stmt;
struct sqlite3_value;

namespace hearsay {

class Database;

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

    int columns() const;

    /// What it is called, or the expression that it is. Valid as long as this.
    std::string_view column_name(int column) const;

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

} // namespace hearsay
