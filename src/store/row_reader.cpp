#include "store/row_reader.hpp"

#include <algorithm>
#include <charconv>

#include "model/id_form.hpp"
#include "model/naming.hpp"
#include "store/store_error.hpp"

namespace hearsay {
namespace {

constexpr std::size_t sha256_digits = 64;
constexpr std::uint64_t largest_offset = (std::uint64_t{1} << 53U) - 1;

bool is_hexadecimal(char digit)
{
    return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
}

/// `[3,17]`: what hearsay writes, and nothing else. Empty if it is anything else.
std::vector<std::int64_t> numbers_in(std::string_view json)
{
    std::vector<std::int64_t> numbers;
    if (json.size() < 3 || json.front() != '[' || json.back() != ']') {
        return {};
    }
    const auto* at = json.data() + 1;
    const auto* const end = json.data() + json.size() - 1;
    for (;;) {
        std::int64_t number = 0;
        const auto read = std::from_chars(at, end, number);
        if (read.ec != std::errc() || number <= 0) {
            return {};
        }
        numbers.push_back(number);
        if (read.ptr == end) {
            return numbers;
        }
        if (*read.ptr != ',') {
            return {};
        }
        at = read.ptr + 1;
    }
}

} // namespace

void RowReader::operator()(std::string_view column, std::int64_t& number)
{
    if (!statement_.is_integer(column_)) {
        refuse(column, "an integer");
    }
    number = statement_.integer(column_++);
}

void RowReader::operator()(std::string_view column, std::uint64_t& offset)
{
    std::int64_t number = 0;
    (*this)(column, number);
    if (number < 0 || static_cast<std::uint64_t>(number) > largest_offset) {
        --column_;
        refuse(column, "a whole number from 0 to 9007199254740991");
    }
    offset = static_cast<std::uint64_t>(number);
}

void RowReader::operator()(std::string_view column, Reference& reference)
{
    if (is_null()) {
        reference.number = 0;
        ++column_;
        return;
    }
    (*this)(column, reference.number);
    if (reference.number <= 0) {
        --column_;
        refuse(column, "the number of a record");
    }
}

void RowReader::operator()(std::string_view column, std::string& text)
{
    text = statement_.text(column_);
    if (first_invalid_utf8(text) != std::string::npos || text.find('\0') != std::string::npos) {
        refuse(column, "UTF-8 without NUL characters");
    }
    if (text.empty() && !is_null()) {
        refuse(column, "some words");
    }
    ++column_;
}

void RowReader::operator()(std::string_view column, bool& truth)
{
    std::int64_t number = 0;
    (*this)(column, number);
    if (number != 0 && number != 1) {
        --column_;
        refuse(column, "0 or 1");
    }
    truth = number == 1;
}

void RowReader::operator()(std::string_view column, std::optional<Date>& date)
{
    if (!is_null()) {
        date = parse_date(statement_.text(column_));
        if (!date) {
            refuse(column, "a date");
        }
    }
    ++column_;
}

void RowReader::operator()(std::string_view column, std::optional<double>& share)
{
    if (!is_null()) {
        share = statement_.real(column_);
        if (!(*share >= 0 && *share <= 1)) {
            refuse(column, "a number from 0 to 1");
        }
    }
    ++column_;
}

void RowReader::operator()(std::string_view column, std::vector<std::int64_t>& numbers)
{
    if (!is_null()) {
        numbers = numbers_in(statement_.text(column_));
        if (numbers.empty()) {
            refuse(column, "a JSON array of numbers of records");
        }
    }
    ++column_;
}

void RowReader::sha256(std::string_view column, std::string& sha256)
{
    sha256 = statement_.text(column_);
    if (sha256.size() != sha256_digits || !std::ranges::all_of(sha256, is_hexadecimal)) {
        refuse(column, "a SHA-256");
    }
    ++column_;
}

void RowReader::read_id(std::string_view column, std::string& id)
{
    id = statement_.text(column_);
    if (!is_id(id)) {
        refuse(column, "an id");
    }
    ++column_;
}

std::size_t RowReader::term(std::string_view column, std::span<const std::string_view> terms)
{
    const auto found = std::ranges::find(terms, statement_.text(column_));
    if (found == terms.end()) {
        refuse(column, "one of " + listed(terms));
    }
    ++column_;
    return static_cast<std::size_t>(found - terms.begin());
}

void RowReader::require_sound(std::string_view column, const std::string& problem) const
{
    if (!problem.empty()) {
        throw StoreError(
            statement_.database().path(),
            "is damaged: in a column " + std::string(column) + ": " + problem);
    }
}

void RowReader::refuse(std::string_view column, std::string_view expected) const
{
    throw StoreError(
        statement_.database().path(), "is damaged: found " + quoted(statement_.text(column_)) +
                                          " in a column " + std::string(column) + ", expected " +
                                          std::string(expected));
}

} // namespace hearsay
