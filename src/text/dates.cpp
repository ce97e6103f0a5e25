#include "text/dates.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace hearsay {
namespace {

constexpr std::array<std::array<std::string_view, 4>, 12> month_starts{{
    {"jan", "", "", ""},
    {"feb", "", "", ""},
    {"mar", "", "", ""},
    {"apr", "", "", ""},
    {"mei", "may", "", ""},
    {"jun", "", "", ""},
    {"jul", "", "", ""},
    {"agu", "aug", "ags", "agt"},
    {"sep", "", "", ""},
    {"okt", "oct", "", ""},
    {"nov", "nop", "", ""},
    {"des", "dec", "", ""},
}};

constexpr int earliest_year = 1400;
constexpr int latest_year = 2099;

int number_in(std::string_view digits)
{
    int number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return error == std::errc() && end == digits.data() + digits.size() ? number : -1;
}

std::string two_digits(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::optional<Date> dated(int year, int month, int day)
{
    if (year < earliest_year || year > latest_year) {
        return std::nullopt; // `14/9/2203`: a slip
    }
    auto text = std::to_string(year);
    if (month > 0) {
        text += "-" + two_digits(month);
    }
    if (day > 0) {
        text += "-" + two_digits(day);
    }
    return parse_date(text);
}

/// Reads one date.
class DateReader {
public:
    DateReader(const Passage& passage, std::uint32_t at, std::uint32_t last)
        : passage_(passage), first_(at), at_(at), last_(last)
    {
    }

    DatePhrase read()
    {
        const bool day = is(WordClass::day);
        if (day) {
            ++at_;
            skip_between();
        }
        if (auto found = slashes()) {
            return *found;
        }
        if (auto found = by_name()) {
            return *found;
        }
        if (!day) {
            return {};
        }
        return {{first_, first_ + 1}, std::nullopt};
    }

private:
    bool is(WordClass word_class) const
    {
        return at_ < last_ && passage_[at_].is(word_class) && passage_[at_].is_capital();
    }

    void skip_between()
    {
        while (at_ < last_ &&
               (passage_[at_].mark == Mark::comma || passage_[at_].mark == Mark::open_bracket)) {
            ++at_;
        }
    }

    std::string_view word() const { return passage_.words({at_, at_ + 1}); }

    int number() const
    {
        return at_ < last_ && passage_[at_].shape == Shape::number ? number_in(word()) : -1;
    }

    DatePhrase phrase(std::optional<Date> date)
    {
        if (at_ < last_ && passage_[at_].mark == Mark::close_bracket) {
            ++at_;
        }
        return {{first_, at_}, std::move(date)};
    }

    /// `12/9/2023`, `12/9`.
    std::optional<DatePhrase> slashes()
    {
        if (at_ >= last_ || passage_[at_].shape != Shape::number) {
            return std::nullopt;
        }
        const auto text = word();
        const auto first = text.find('/');
        if (first == std::string_view::npos) {
            return std::nullopt;
        }
        const auto second = text.find('/', first + 1);
        ++at_;
        if (second == std::string_view::npos) {
            return phrase(std::nullopt);
        }
        int day = number_in(text.substr(0, first));
        int month = number_in(text.substr(first + 1, second - first - 1));
        if (passage_.is_english()) {
            std::swap(day, month);
        }
        const auto year = number_in(text.substr(second + 1));
        return phrase(dated(year, month, day));
    }

    int month_number() const
    {
        if (!is(WordClass::month)) {
            return 0;
        }
        std::string start(word().substr(0, 3));
        std::ranges::transform(start, start.begin(), [](char letter) {
            return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
        });
        for (std::size_t i = 0; i < month_starts.size(); ++i) {
            if (std::ranges::find(month_starts[i], start) != month_starts[i].end()) {
                return static_cast<int>(i) + 1;
            }
        }
        return 0;
    }

    /// `12 September 2023`, `September 12, 2023`, `Juni 2022`.
    std::optional<DatePhrase> by_name()
    {
        const auto start = at_;
        int day = number();
        if (day > 0 && day < 32) {
            ++at_;
        } else {
            day = 0;
        }
        const auto month = month_number();
        if (month == 0) {
            at_ = start;
            return std::nullopt;
        }
        ++at_;
        if (day == 0 && number() > 0 && number() < 32) {
            day = number();
            ++at_;
        }
        const bool comma = at_ + 1 < last_ && passage_[at_].mark == Mark::comma &&
                           passage_[at_ + 1].shape == Shape::number;
        at_ += comma ? 1 : 0;
        if (const auto year = number(); year >= 1000) {
            ++at_;
            return phrase(dated(year, month, day));
        }
        at_ -= comma ? 1 : 0;
        return phrase(std::nullopt);
    }

    const Passage& passage_;
    std::uint32_t first_;
    std::uint32_t at_;
    std::uint32_t last_;
};

} // namespace

DatePhrase date_at(const Passage& passage, std::uint32_t at, std::uint32_t last)
{
    return DateReader(passage, at, last).read();
}

} // namespace hearsay
