#include "text/printed_date.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <utility>

#include <fmt/format.h>

#include "text/characters.hpp"

namespace hearsay {
namespace {

constexpr std::size_t longest_word = 24;

/// One word or number of a line.
struct Piece {
    TextSpan span;
    std::string_view word; // in lower case; of a number its digits
    bool is_number = false;

    unsigned number() const
    {
        unsigned value = 0;
        std::from_chars(word.data(), word.data() + word.size(), value);
        return word.size() <= 4 ? value : 0;
    }
};

/// The words and numbers of `span`: `20Juni2025` is three. `small` is the span in lower case.
std::vector<Piece> pieces_of(std::string_view text, TextSpan span, std::string_view small)
{
    std::vector<Piece> pieces;
    pieces.reserve(small.size() / 5 + 1);
    for (auto at = span.begin; at < span.end && !small.empty();) {
        if (!is_word_part(text[at])) {
            ++at;
            continue;
        }
        const bool number = is_digit(text[at]);
        auto end = at;
        while (end < span.end && is_word_part(text[end]) && is_digit(text[end]) == number) {
            ++end;
        }
        const auto size = std::min<std::size_t>(end - at, longest_word);
        pieces.push_back({{at, end}, small.substr(at - span.begin, size), number});
        at = end;
    }
    return pieces;
}

/// Words in lower case if there is a digit among them: else there is no date.
std::string small_if_dated(std::string_view words)
{
    return std::ranges::any_of(words, is_digit) ? small_letters(words) : std::string();
}

/// Finds the dates among the pieces of one span.
class DateFinder {
public:
    DateFinder(std::string_view text, TextSpan span, const PageVocabulary& words, DayOrder order)
        : text_(text), words_(words), order_(order), small_(small_if_dated(words_of(text, span))),
          pieces_(pieces_of(text, span, small_))
    {
    }

    std::vector<PrintedDate> find()
    {
        std::vector<PrintedDate> dates;
        for (std::size_t at = 0; at < pieces_.size();) {
            auto date = date_at(at);
            if (date.month == 0) {
                ++at;
                continue;
            }
            const auto first = add_weekday(date, at);
            auto last = add_time(date, at + used_);
            date.words = with_bracket({pieces_[first].span.begin, pieces_[last].span.end});
            dates.push_back(std::move(date));
            at = last + 1;
        }
        return dates;
    }

private:
    /// The date whose day, month or year is piece `at`; month 0 if there is none. Sets `used_`.
    PrintedDate date_at(std::size_t at)
    {
        used_ = 0;
        if (!has(at) || !(pieces_[at].is_number || words_.month(pieces_[at].word) != 0)) {
            return {};
        }
        if (auto date = numbers(at); date.month != 0) {
            return date;
        }
        return with_month_name(at);
    }

    /// `Kamis (14/9/2023)`: the closing bracket belongs to what the opening one does.
    TextSpan with_bracket(TextSpan span) const
    {
        const bool open = words_of(text_, span).find('(') != std::string_view::npos;
        span.end += open && span.end < text_.size() && text_[span.end] == ')' ? 1 : 0;
        return span;
    }

    bool has(std::size_t at) const { return at < pieces_.size(); }

    unsigned number(std::size_t at) const
    {
        return has(at) && pieces_[at].is_number ? pieces_[at].number() : 0;
    }

    /// What stands between piece `at` and the one after it.
    std::string_view between(std::size_t at) const
    {
        return has(at + 1) ? words_of(text_, {pieces_[at].span.end, pieces_[at + 1].span.begin})
                           : std::string_view();
    }

    /// `4/9/2023`, `4-9-23`, `2023-09-04`, `4/9`.
    PrintedDate numbers(std::size_t at)
    {
        const auto mark = between(at);
        const bool joined = mark == "/" || mark == "-" || mark == ".";
        if (!joined || number(at) == 0 || number(at + 1) == 0) {
            return {};
        }
        const bool three = between(at + 1) == mark && number(at + 2) != 0;
        if (three && pieces_[at].word.size() == 4) {
            return taken(3, number(at + 2), number(at + 1), number(at));
        }
        if (three && (pieces_[at + 2].word.size() == 4 || pieces_[at + 2].word.size() == 2)) {
            return ordered(3, number(at), number(at + 1), full_year(at + 2));
        }
        return !three && mark == "/" && in_brackets(at) ? ordered(2, number(at), number(at + 1), 0)
                                                        : PrintedDate();
    }

    /// Whether pieces `at` and the next stand alone in brackets: `(20/6)`. Elsewhere two numbers
    /// are a fraction or a score.
    bool in_brackets(std::size_t at) const
    {
        const auto begin = pieces_[at].span.begin;
        const auto end = pieces_[at + 1].span.end;
        return begin > 0 && text_[begin - 1] == '(' && end < text_.size() && text_[end] == ')';
    }

    PrintedDate ordered(std::size_t used, unsigned first, unsigned second, unsigned year)
    {
        const bool day_first = second <= 12 && (order_ == DayOrder::day_first || first > 12);
        return day_first ? taken(used, first, second, year) : taken(used, second, first, year);
    }

    PrintedDate taken(std::size_t used, unsigned day, unsigned month, unsigned year)
    {
        if (day == 0 || day > 31 || month == 0 || month > 12) {
            return {};
        }
        used_ = used;
        PrintedDate date;
        date.day = day;
        date.month = month;
        date.year = year;
        return date;
    }

    unsigned full_year(std::size_t at) const
    {
        if (!has(at) || !pieces_[at].is_number) {
            return 0;
        }
        const auto digits = pieces_[at].word.size();
        return digits == 4 ? number(at) : digits == 2 ? 2000 + number(at) : 0;
    }

    /// `12 September 2023`, `September 12, 2023`.
    PrintedDate with_month_name(std::size_t at)
    {
        if (const auto month = words_.month(pieces_[at].word)) {
            return is_near(at) && is_day(at + 1) ? dated(at, number(at + 1), month) : PrintedDate();
        }
        if (!is_day(at) || !has(at + 1) || !is_near(at)) {
            return {};
        }
        return dated(at, number(at), words_.month(pieces_[at + 1].word));
    }

    PrintedDate dated(std::size_t at, unsigned day, unsigned month)
    {
        const auto year = is_near(at + 1) && has(at + 2) && pieces_[at + 2].word.size() == 4
                              ? full_year(at + 2)
                              : 0;
        return taken(year == 0 ? 2 : 3, day, month, year);
    }

    bool is_day(std::size_t at) const
    {
        return number(at) >= 1 && number(at) <= 31 && pieces_[at].word.size() <= 2;
    }

    /// Whether the next piece belongs to the same date.
    bool is_near(std::size_t at) const
    {
        const auto marks = between(at);
        return marks.size() <= 3 &&
               marks.find_first_not_of(" ,.-\xC2\xA0") == std::string_view::npos;
    }

    /// The day of the week before piece `at`, if it stands there; the first piece of the date.
    std::size_t add_weekday(PrintedDate& date, std::size_t at) const
    {
        if (at == 0 || between(at - 1).size() > 5) {
            return at;
        }
        const bool split = at >= 2 && pieces_[at - 1].word == "at"; // Jum'at
        const auto first = split ? at - 2 : at - 1;
        const auto day = std::string(pieces_[first].word) + (split ? "'at" : "");
        date.weekday = words_.day(day);
        return date.weekday == 0 ? at : first;
    }

    /// The time after the date, if it stands there; the last piece of the date.
    std::size_t add_time(PrintedDate& date, std::size_t at) const
    {
        const auto last = at - 1;
        if (!has(at + 1) || between(last).size() > 8 || pieces_[at].word.size() > 2) {
            return last;
        }
        const auto mark = between(at);
        const bool time = (mark == ":" || mark == ".") && pieces_[at].is_number &&
                          pieces_[at + 1].is_number && pieces_[at + 1].word.size() == 2;
        if (!time || number(at) > 23 || number(at + 1) > 59 || date.year == 0) {
            return last;
        }
        date.hour = static_cast<int>(number(at));
        date.minute = static_cast<int>(number(at + 1));
        return add_zone(date, add_half(date, at + 2));
    }

    /// `p.m.` or `AM` behind the time, which sets its hour; the first piece after it.
    std::size_t add_half(PrintedDate& date, std::size_t at) const
    {
        if (!has(at) || between(at - 1).size() > 2) {
            return at;
        }
        const auto word = pieces_[at].word;
        const bool split = (word == "a" || word == "p") && has(at + 1) &&
                           pieces_[at + 1].word == "m" && between(at) == ".";
        const bool half = split || word == "am" || word == "pm";
        if (!half || date.hour < 1 || date.hour > 12) {
            return at;
        }
        date.hour = date.hour % 12 + (word[0] == 'p' ? 12 : 0);
        return at + (split ? 2 : 1);
    }

    std::size_t add_zone(PrintedDate& date, std::size_t at) const
    {
        if (!has(at) || between(at - 1).size() > 2) {
            return at - 1;
        }
        date.zone = words_.zone(pieces_[at].word);
        return date.zone.empty() ? at - 1 : at;
    }

    std::string_view text_;
    const PageVocabulary& words_;
    DayOrder order_;
    std::string small_;
    std::vector<Piece> pieces_; // into small_
    std::size_t used_ = 0;      // pieces of the date found last
};

} // namespace

std::vector<PrintedDate>
printed_dates_in(std::string_view text, TextSpan span, const PageVocabulary& words, DayOrder order)
{
    return DateFinder(text, span, words, order).find();
}

std::optional<Date> meant_date(const PrintedDate& printed)
{
    if (printed.year < 1900 || printed.year > 2099) {
        return std::nullopt;
    }
    auto text = fmt::format("{:04}-{:02}-{:02}", printed.year, printed.month, printed.day);
    if (printed.hour >= 0) {
        text += fmt::format("T{:02}:{:02}{}", printed.hour, printed.minute, printed.zone);
    }
    return parse_date(text);
}

unsigned weekday_of(unsigned year, unsigned month, unsigned day)
{
    namespace chrono = std::chrono;
    const chrono::year_month_day date{
        chrono::year(static_cast<int>(year)), chrono::month(month), chrono::day(day)};
    return date.ok() ? chrono::weekday(chrono::sys_days(date)).iso_encoding() : 0;
}

} // namespace hearsay
