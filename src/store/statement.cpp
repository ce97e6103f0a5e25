#include "store/statement.hpp"

#include <sqlite3.h>

#include "store/sqlite.hpp"

namespace hearsay {
namespace {

/// 0 for places behind those that have a bit.
std::uint64_t bit_of(int place)
{
    return place < 64 ? std::uint64_t{1} << static_cast<unsigned>(place) : 0;
}

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

void Statement::bind(int place, std::int64_t value)
{
    if (sqlite3_bind_int64(statement_.get(), bound(place), value) != SQLITE_OK) {
        database_->fail();
    }
}

void Statement::bind(int place, double value)
{
    if (sqlite3_bind_double(statement_.get(), bound(place), value) != SQLITE_OK) {
        database_->fail();
    }
}

void Statement::bind(int place, std::string_view text)
{
    const auto* const bytes = text.empty() ? "" : text.data();
    if (sqlite3_bind_text64(
            statement_.get(), bound(place), bytes, text.size(), SQLITE_STATIC, SQLITE_UTF8) !=
        SQLITE_OK) {
        database_->fail();
    }
}

/// Rows have many columns and few values: what is NULL already need not be made so.
void Statement::bind_null(int place)
{
    const auto bit = bit_of(place);
    if (bit != 0 && (not_null_ & bit) == 0) {
        return;
    }
    not_null_ &= ~bit;
    if (sqlite3_bind_null(statement_.get(), place) != SQLITE_OK) {
        database_->fail();
    }
}

int Statement::bound(int place)
{
    not_null_ |= bit_of(place);
    return place;
}

bool Statement::step()
{
    switch (sqlite3_step(statement_.get())) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        database_->fail();
    }
}

void Statement::run()
{
    while (step()) {
    }
    reset();
}

void Statement::reset()
{
    sqlite3_reset(statement_.get());
}

/// SQLite lets a value be looked at in this way by the one thread that has its connection.
Statement::Cell Statement::cell(int column) const
{
    return Cell(sqlite3_column_value(statement_.get(), column));
}

bool Statement::Cell::is_null() const
{
    return sqlite3_value_type(value_) == SQLITE_NULL;
}

bool Statement::Cell::is_integer() const
{
    return sqlite3_value_type(value_) == SQLITE_INTEGER;
}

std::int64_t Statement::Cell::integer() const
{
    return sqlite3_value_int64(value_);
}

double Statement::Cell::real() const
{
    return sqlite3_value_double(value_);
}

std::string_view Statement::Cell::text() const
{
    const auto* const bytes = sqlite3_value_text(value_);
    if (bytes == nullptr) {
        return {};
    }
    const auto size = sqlite3_value_bytes(value_);
    return {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

int Statement::columns() const
{
    return sqlite3_column_count(statement_.get());
}

std::string_view Statement::column_name(int column) const
{
    const auto* const name = sqlite3_column_name(statement_.get(), column);
    return name == nullptr ? std::string_view() : std::string_view(name);
}

bool Statement::is_null(int column) const
{
    return cell(column).is_null();
}

bool Statement::is_integer(int column) const
{
    return cell(column).is_integer();
}

std::int64_t Statement::integer(int column) const
{
    return cell(column).integer();
}

double Statement::real(int column) const
{
    return cell(column).real();
}

std::string_view Statement::text(int column) const
{
    return cell(column).text();
}

} // namespace hearsay
