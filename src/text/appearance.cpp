#include "text/appearance.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <set>
#include <string>

#include <fmt/format.h>

#include "text/characters.hpp"

namespace hearsay {
namespace {

constexpr unsigned first_year = 1990; // of articles
constexpr unsigned last_year = 2099;
constexpr std::uint32_t reach_of_future = 60; // bytes before a date in which `akan` counts

std::optional<Date>
printed_or_edtf(const std::string& given, const PageVocabulary& words, DayOrder order)
{
    if (auto date = parse_date(given)) {
        return date;
    }
    const TextSpan all{0, static_cast<std::uint32_t>(given.size())};
    for (const auto& printed : printed_dates_in(given, all, words, order)) {
        if (auto date = meant_date(printed)) {
            return date;
        }
    }
    return std::nullopt;
}

/// `…/2025/06/20/…`, `…/2025-06-20-…`.
std::optional<Date> date_in_address(const std::string& url)
{
    for (std::size_t at = 0; at + 10 < url.size(); ++at) {
        const auto part = std::string_view(url).substr(at, 11);
        const char mark = part[5];
        if (part[0] != '/' || (mark != '/' && mark != '-') || part[8] != mark) {
            continue;
        }
        auto date = parse_date(
            fmt::format("{}-{}-{}", part.substr(1, 4), part.substr(6, 2), part.substr(9, 2)));
        if (date && part.substr(1, 2) >= "19" && part.substr(1, 2) <= "20") {
            return date;
        }
    }
    return std::nullopt;
}

/// The one year with the same digits in which the date has its weekday.
std::optional<unsigned> mended_year(const PrintedDate& printed)
{
    auto digits = fmt::format("{:04}", printed.year);
    std::ranges::sort(digits);
    std::set<unsigned> years;
    do {
        unsigned year = 0;
        std::from_chars(digits.data(), digits.data() + digits.size(), year);
        if (year >= first_year && year <= last_year &&
            weekday_of(year, printed.month, printed.day) == printed.weekday) {
            years.insert(year);
        }
    } while (std::next_permutation(digits.begin(), digits.end()));
    return years.size() == 1 ? std::optional(*years.begin()) : std::nullopt;
}

/// Whether a date in `words` may have a year: four digits, or two behind another number.
bool may_have_year(std::string_view words)
{
    constexpr std::string_view joints = "/-.";
    const auto* const end = words.data() + words.size();
    for (const auto* at = words.data(); at != end;) {
        const auto* const first = std::find_if(at, end, is_digit);
        at = std::find_if_not(first, end, is_digit);
        const auto digits = at - first;
        const bool joined = digits == 2 && first - words.data() >= 2 && is_digit(first[-2]) &&
                            joints.find(first[-1]) != std::string_view::npos;
        if (digits == 4 || joined) {
            return true;
        }
    }
    return false;
}

/// Looks for the date in one text.
class Dating {
public:
    Dating(
        std::string_view text, const std::vector<ArticleLine>& lines, const PageVocabulary& words,
        DayOrder order)
        : text_(text), lines_(lines), words_(words), order_(order)
    {
    }

    /// The line that gives the date, also beside authors: one with a time before one without, the
    /// first of them.
    std::optional<IssueDate> printed_line() const
    {
        std::optional<IssueDate> found;
        for (const auto& line : lines_) {
            if (line.kind != LineKind::date && line.kind != LineKind::byline) {
                continue;
            }
            for (const auto& printed : dates_in(line.span)) {
                const bool better = !found || (found->date->text.size() <= 10 && printed.hour >= 0);
                if (const auto date = meant_date(printed); date && better) {
                    found = IssueDate{date, std::string(words_of(text_, printed.words)), false};
                }
            }
        }
        return found;
    }

    IssueDate inferred() const
    {
        IssueDate latest;
        IssueDate impossible;
        for (const auto& line : lines_) {
            if (line.kind != LineKind::body || !may_have_year(words_of(text_, line.span))) {
                continue;
            }
            for (auto printed : dates_in(line.span)) {
                consider(std::move(printed), line.span, latest, impossible);
            }
        }
        return latest.date ? latest : impossible;
    }

private:
    std::vector<PrintedDate> dates_in(TextSpan span) const
    {
        return printed_dates_in(text_, span, words_, order_);
    }

    void
    consider(PrintedDate printed, TextSpan line, IssueDate& latest, IssueDate& impossible) const
    {
        if (printed.weekday == 0 || printed.year == 0 || is_to_come(printed, line)) {
            return;
        }
        const std::string as_printed(words_of(text_, printed.words));
        printed.hour = -1;
        if (printed.year < first_year || printed.year > last_year) {
            impossible.as_printed = as_printed;
            impossible.is_inferred = true;
            if (const auto year = mended_year(printed)) {
                printed.year = *year;
                impossible.date = meant_date(printed);
            }
            return;
        }
        const auto date = meant_date(printed);
        if (weekday_of(printed.year, printed.month, printed.day) != printed.weekday) {
            return; // a slip of the pen, and no telling in which part
        }
        if (date && (!latest.date || latest.date->interval.begin < date->interval.begin)) {
            latest = {date, "", true};
        }
    }

    bool is_to_come(const PrintedDate& printed, TextSpan line) const
    {
        const auto begin = printed.words.begin - line.begin > reach_of_future
                               ? printed.words.begin - reach_of_future
                               : line.begin;
        auto before = words_of(text_, {begin, printed.words.begin});
        if (const auto stop = before.rfind(". "); stop != std::string_view::npos) {
            before.remove_prefix(stop);
        }
        return words_.has(small_letters(before), PageClass::future);
    }

    std::string_view text_;
    const std::vector<ArticleLine>& lines_;
    const PageVocabulary& words_;
    DayOrder order_;
};

} // namespace

IssueDate appearance_of(
    std::string_view text, const std::vector<ArticleLine>& lines, const PageVocabulary& words,
    const KnownArticle& known, DayOrder order)
{
    if (!known.published.empty()) {
        auto date = printed_or_edtf(known.published, words, order);
        const bool same = date && date->text == known.published;
        return {std::move(date), same ? "" : known.published, false};
    }
    const Dating dating(text, lines, words, order);
    if (auto printed = dating.printed_line()) {
        return *std::move(printed);
    }
    if (auto date = date_in_address(known.url)) {
        return {std::move(date), "", true};
    }
    return dating.inferred();
}

} // namespace hearsay
