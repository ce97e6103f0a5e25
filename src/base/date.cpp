#include "base/date.hpp"

#include <algorithm>
#include <chrono>

namespace hearsay {
namespace {

constexpr std::int64_t minute = 60;
constexpr std::int64_t hour = 60 * minute;
constexpr std::int64_t day = 24 * hour;
constexpr std::int64_t widest_east = 14 * hour;
constexpr std::int64_t widest_west = 12 * hour;

bool is_digit(char character)
{
    return character >= '0' && character <= '9';
}

/// What is left to read of a date; each take_ function removes what it recognises.
struct Cursor {
    std::string_view rest;
};

bool take(Cursor& cursor, char wanted)
{
    if (cursor.rest.empty() || cursor.rest.front() != wanted) {
        return false;
    }
    cursor.rest.remove_prefix(1);
    return true;
}

std::optional<int> take_number(Cursor& cursor, std::size_t digits)
{
    const auto text = cursor.rest.substr(0, digits);
    if (text.size() < digits || !std::ranges::all_of(text, is_digit)) {
        return std::nullopt;
    }
    int value = 0;
    for (const char digit : text) {
        value = value * 10 + (digit - '0');
    }
    cursor.rest.remove_prefix(digits);
    return value;
}

std::optional<int> take_number_below(Cursor& cursor, int limit)
{
    const auto value = take_number(cursor, 2);
    return value && *value < limit ? value : std::nullopt;
}

std::int64_t start_of(std::chrono::year_month_day date)
{
    return std::chrono::sys_days(date).time_since_epoch().count() * day;
}

Interval widened(Interval local)
{
    return {local.begin - widest_east, local.end + widest_west};
}

/// Seconds east of Greenwich after `Z`, `+hh:mm` or `+hh`.
std::optional<std::int64_t> take_zone(Cursor& cursor)
{
    if (take(cursor, 'Z')) {
        return 0;
    }
    const bool west = !cursor.rest.empty() && cursor.rest.front() == '-';
    if (!take(cursor, west ? '-' : '+')) {
        return std::nullopt;
    }
    const auto hours = take_number(cursor, 2);
    const auto minutes = take(cursor, ':') ? take_number_below(cursor, 60) : std::optional(0);
    if (!hours || !minutes) {
        return std::nullopt;
    }
    const std::int64_t offset = *hours * hour + *minutes * minute;
    if (offset > (west ? widest_west : widest_east)) {
        return std::nullopt;
    }
    return west ? -offset : offset;
}

/// `05:49` or `05:49:30`, with or without a zone, on the day that starts at `midnight`.
std::optional<Interval> take_time(Cursor& cursor, std::int64_t midnight)
{
    const auto hours = take_number_below(cursor, 24);
    if (!hours || !take(cursor, ':')) {
        return std::nullopt;
    }
    const auto minutes = take_number_below(cursor, 60);
    const bool has_seconds = take(cursor, ':');
    const auto seconds = has_seconds ? take_number_below(cursor, 60) : std::optional(0);
    if (!minutes || !seconds) {
        return std::nullopt;
    }
    const std::int64_t begin = midnight + *hours * hour + *minutes * minute + *seconds;
    const Interval local{begin, begin + (has_seconds ? 1 : minute)};
    if (cursor.rest.empty()) {
        return widened(local);
    }
    const auto zone = take_zone(cursor);
    return zone ? std::optional(Interval{local.begin - *zone, local.end - *zone}) : std::nullopt;
}

std::optional<Interval> parse_year_month_day(Cursor& cursor, std::chrono::year_month month)
{
    const auto number = take_number(cursor, 2);
    if (!number) {
        return std::nullopt;
    }
    const auto date = month / std::chrono::day(static_cast<unsigned>(*number));
    if (!date.ok()) {
        return std::nullopt;
    }
    if (take(cursor, 'T')) {
        return take_time(cursor, start_of(date));
    }
    return widened({start_of(date), start_of(date) + day});
}

std::optional<Interval> parse_moment(std::string_view text)
{
    using namespace std::chrono;
    Cursor cursor{text};
    const auto number = take_number(cursor, 4);
    if (!number) {
        return std::nullopt;
    }
    const year in_year(*number);
    if (cursor.rest.empty()) {
        return widened({start_of(in_year / 1 / 1), start_of((in_year + years(1)) / 1 / 1)});
    }
    const auto month_number =
        take(cursor, '-') ? take_number(cursor, 2) : std::optional<int>();
    if (!month_number) {
        return std::nullopt;
    }
    const auto in_month = in_year / month(static_cast<unsigned>(*month_number));
    if (!in_month.ok()) {
        return std::nullopt;
    }
    if (cursor.rest.empty()) {
        return widened({start_of(in_month / 1), start_of((in_month + months(1)) / 1)});
    }
    const auto interval =
        take(cursor, '-') ? parse_year_month_day(cursor, in_month) : std::optional<Interval>();
    return cursor.rest.empty() ? interval : std::nullopt;
}

} // namespace

std::optional<Date> parse_date(std::string_view text)
{
    const auto slash = text.find('/');
    if (slash == std::string_view::npos) {
        const auto interval = parse_moment(text);
        return interval ? std::optional(Date{std::string(text), *interval}) : std::nullopt;
    }
    const auto first = parse_moment(text.substr(0, slash));
    const auto last = parse_moment(text.substr(slash + 1));
    if (!first || !last || last->begin < first->begin || last->end < first->end) {
        return std::nullopt;
    }
    return Date{std::string(text), {first->begin, last->end}};
}

} // namespace hearsay
