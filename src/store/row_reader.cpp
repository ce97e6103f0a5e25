#include "store/row_reader.hpp"

#include <algorithm>
#include <charconv>

#include "model/id_form.hpp"
#include "model/naming.hpp"
#include "store/store_error.hpp"

namespace hearsay {
namespace {

constexpr std::string_view a_date = "a date";
constexpr std::size_t sha256_digits = 64;
constexpr std::uint64_t largest_offset = (std::uint64_t{1} << 53U) - 1;

bool is_hexadecimal(char digit)
{
    return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
}

/// `[3,17]`: what hearsay writes, and nothing else. False if it is anything else.
bool read_numbers(std::string_view json, std::vector<std::int64_t>& numbers)
{
    if (json.size() < 3 || json.front() != '[' || json.back() != ']') {
        return false;
    }
    const auto* at = json.data() + 1;
    const auto* const end = json.data() + json.size() - 1;
    for (;;) {
        std::int64_t number = 0;
        const auto read = std::from_chars(at, end, number);
        if (read.ec != std::errc() || number <= 0 || *at == '0') {
            return false;
        }
        numbers.push_back(number);
        if (read.ptr == end) {
            return true;
        }
        if (*read.ptr != ',') {
            return false;
        }
        at = read.ptr + 1;
    }
}

} // namespace

void RowReader::operator()(std::string_view /*column*/, std::int64_t& number)
{
    number = integer(next());
}

void RowReader::operator()(std::string_view /*column*/, std::uint64_t& offset)
{
    const auto cell = next();
    const auto number = integer(cell);
    if (number < 0 || static_cast<std::uint64_t>(number) > largest_offset) {
        refuse(cell, "a whole number from 0 to 9007199254740991");
    }
    offset = static_cast<std::uint64_t>(number);
}

void RowReader::operator()(std::string_view /*column*/, Reference& reference)
{
    const auto cell = next();
    reference.number = cell.is_null() ? 0 : integer(cell);
    if (reference.number <= 0 && !cell.is_null()) {
        refuse(cell, "the number of a record");
    }
}

void RowReader::operator()(std::string_view /*column*/, std::string& text)
{
    text = next_text();
}

void RowReader::operator()(std::string_view /*column*/, KeptText& text)
{
    text.text = kept_->keep(next_text());
}

void RowReader::operator()(std::string_view /*column*/, KeptId& id)
{
    id.text = kept_->keep(next_id());
}

void RowReader::operator()(std::string_view /*column*/, bool& truth)
{
    const auto cell = next();
    const auto number = integer(cell);
    if (number != 0 && number != 1) {
        refuse(cell, "0 or 1");
    }
    truth = number == 1;
}

void RowReader::operator()(std::string_view /*column*/, std::optional<Date>& date)
{
    const auto cell = next();
    date = cell.is_null() ? std::nullopt : parse_date(cell.text());
    if (!date && !cell.is_null()) {
        refuse(cell, a_date);
    }
}

void RowReader::operator()(std::string_view /*column*/, KeptDate& date)
{
    const auto cell = next();
    date = {};
    if (!cell.is_null()) {
        date.as_written = kept_->keep(cell.text());
        date.interval = kept_->interval_of(date.as_written);
        if (!date.interval) {
            refuse(cell, a_date);
        }
    }
}

void RowReader::operator()(std::string_view /*column*/, std::optional<double>& share)
{
    const auto cell = next();
    share.reset();
    if (!cell.is_null()) {
        share = cell.real();
        if (!(*share >= 0 && *share <= 1)) {
            refuse(cell, "a number from 0 to 1");
        }
    }
}

void RowReader::operator()(std::string_view /*column*/, std::vector<std::int64_t>& numbers)
{
    const auto cell = next();
    numbers.clear();
    if (!cell.is_null() && !read_numbers(cell.text(), numbers)) {
        refuse(cell, "a JSON array of numbers of records");
    }
}

void RowReader::sha256(std::string_view /*column*/, std::string& sha256)
{
    const auto cell = next();
    sha256 = cell.text();
    if (sha256.size() != sha256_digits || !std::ranges::all_of(sha256, is_hexadecimal)) {
        refuse(cell, "a SHA-256");
    }
}

std::int64_t RowReader::integer(Statement::Cell cell) const
{
    if (!cell.is_integer()) {
        refuse(cell, "an integer");
    }
    return cell.integer();
}

std::string_view RowReader::next_id()
{
    const auto cell = next();
    const auto id = cell.text();
    if (!is_id(id)) {
        refuse(cell, "an id");
    }
    return id;
}

std::string_view RowReader::next_text()
{
    const auto cell = next();
    const auto text = cell.text();
    if (first_invalid_utf8(text) != std::string::npos || text.find('\0') != std::string::npos) {
        refuse(cell, "UTF-8 without NUL characters");
    }
    if (text.empty() && !cell.is_null()) {
        refuse(cell, "some words");
    }
    return text;
}

std::size_t RowReader::term(Statement::Cell cell, std::span<const std::string_view> terms) const
{
    const auto found = std::ranges::find(terms, cell.text());
    if (found == terms.end()) {
        refuse(cell, "one of " + listed(terms));
    }
    return static_cast<std::size_t>(found - terms.begin());
}

/// `stance of attributions ('a-1')`: the column that was read last, and the record.
std::string RowReader::place() const
{
    std::string place(statement_.column_name(column_ - 1));
    place += " of " + std::string(table_);
    for (int column = 0; column < statement_.columns(); ++column) {
        const auto name = statement_.column_name(column);
        if (column != column_ - 1 && (name == "id" || name == "sha256")) {
            return place + " (" + quoted(statement_.text(column)) + ")";
        }
    }
    for (int column = 0; column < statement_.columns(); ++column) {
        if (column != column_ - 1 && statement_.column_name(column) == "number") {
            return place + " (number " + std::string(statement_.text(column)) + ")";
        }
    }
    return place;
}

void RowReader::require_sound(const std::string& problem) const
{
    if (!problem.empty()) {
        throw StoreError(
            statement_.database().path(), "is damaged: in " + place() + ": " + problem);
    }
}

void RowReader::refuse(Statement::Cell cell, std::string_view expected) const
{
    throw StoreError(
        statement_.database().path(), "is damaged: found " + quoted(cell.text()) + " in " +
                                          place() + ", expected " + std::string(expected));
}

} // namespace hearsay
