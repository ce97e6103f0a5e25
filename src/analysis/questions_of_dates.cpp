#include <algorithm>
#include <chrono>
#include <optional>
#include <set>

#include <fmt/format.h>

#include "analysis/questions.hpp"

namespace hearsay {
namespace {

constexpr std::int64_t hour = 3600;
constexpr std::int64_t day = 24 * hour;
constexpr std::int64_t widest_east = 14 * hour; // as base/date.hpp widens a day without zone
constexpr std::int64_t widest_west = 12 * hour;
constexpr std::size_t most_days = 12;

std::int64_t floor_day(std::int64_t seconds)
{
    return seconds >= 0 ? seconds / day : -((-seconds + day - 1) / day);
}

std::int64_t last_day_before(const Interval& interval)
{
    return floor_day(interval.begin - widest_west) - 1;
}

std::int64_t first_day_after(const Interval& interval)
{
    return floor_day(interval.end + widest_east + day - 1);
}

/// The day in which most of the interval's first hours lie.
std::int64_t day_within(const Interval& interval)
{
    return floor_day(interval.begin + widest_east);
}

/// Nothing outside the years that a date can have.
std::optional<Date> date_of_day(std::int64_t number)
{
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{number}}};
    const auto year = static_cast<int>(date.year());
    if (year < 0 || year > 9999) {
        return std::nullopt;
    }
    return parse_date(fmt::format(
        "{:04}-{:02}-{:02}", year, static_cast<unsigned>(date.month()),
        static_cast<unsigned>(date.day())));
}

/// What a date that is sought is compared with, and within what it must lie.
struct Sought {
    std::vector<Interval> others;
    std::vector<Interval> not_after;  // not certainly after any of these
    std::vector<Interval> not_before; // not certainly before any of these

    bool allows(const Date& date) const
    {
        return std::ranges::none_of(
                   not_after,
                   [&](const Interval& bound) { return certainly_after(date.interval, bound); }) &&
               std::ranges::none_of(not_before, [&](const Interval& bound) {
                   return certainly_after(bound, date.interval);
               });
    }
};

/// Those of the days that are allowed, in order.
std::vector<Date> allowed_of(const std::set<std::int64_t>& numbers, const Sought& sought)
{
    std::vector<Date> days;
    for (const auto number : numbers) {
        const auto date = date_of_day(number);
        if (date && sought.allows(*date)) {
            days.push_back(*date);
        }
    }
    return days;
}

/// For each date that it is compared with a day before, within and after it, in order; in place of
/// those that are not allowed the days of the bounds.
std::vector<Date> days_for(const Sought& sought)
{
    std::set<std::int64_t> numbers;
    for (const auto& other : sought.others) {
        numbers.insert({last_day_before(other), day_within(other), first_day_after(other)});
    }
    auto days = allowed_of(numbers, sought);
    if (days.size() < numbers.size()) {
        for (const auto* bounds : {&sought.not_before, &sought.not_after}) {
            for (const auto& bound : *bounds) {
                numbers.insert(day_within(bound));
            }
        }
        days = allowed_of(numbers, sought);
    }
    days.resize(std::min(days.size(), most_days));
    return days;
}

Check date_check(
    Question question, RecordKind kind, const std::string& id, const std::string& key,
    const std::vector<Date>& days)
{
    Check check{question, id, {}, {}};
    for (std::size_t place = 0; place < days.size(); ++place) {
        const bool first = place == 0;
        const bool last = place + 1 == days.size();
        const auto finding =
            first == last ? Finding::day : (first ? Finding::until : Finding::since);
        check.outcomes.push_back(
            {finding, days[place].text, {set_entry(kind, id, key, days[place].text)}, {}});
    }
    return check;
}

void add_interval(const std::optional<Date>& date, std::vector<Interval>& intervals)
{
    if (date) {
        intervals.push_back(date->interval);
    }
}

void add_ties(const Ties& ties, std::vector<Interval>& intervals)
{
    for (const auto& tie : ties ? *ties : std::vector<Tie>()) {
        add_interval(tie.since, intervals);
        add_interval(tie.until, intervals);
    }
}

class Dates {
public:
    explicit Dates(const Inquiry& inquiry)
        : inquiry_(inquiry), dossier_(inquiry.dossier()), provenance_(inquiry.provenance),
          denials_(inquiry.scope.denials)
    {
    }

    Check when_said(std::uint32_t attribution) const
    {
        const auto& record = dossier_.attributions()[attribution];
        Sought sought;
        add_ties_on(attribution, sought.others);
        add_contrary_words(attribution, sought.others);
        for (const auto step : provenance_.steps.of(attribution)) {
            if (const auto* article = article_at(step)) {
                // Revised ones may print what was said after they appeared.
                add_interval(
                    article->revised ? article->revised : article->published, sought.not_after);
            }
        }
        return date_check(
            Question::when_said, RecordKind::attribution, record.id.text, "said_on",
            days_for(sought));
    }

    Check when_published(Vertex vertex, const std::vector<std::uint32_t>& attributions) const
    {
        Sought sought;
        for (const auto attribution : attributions) {
            add_neighbours(vertex, attribution, sought.others);
            const auto steps = provenance_.steps.of(attribution);
            const auto& said_on = dossier_.attributions()[attribution].said_on;
            if (steps.front() == vertex && !said_on) {
                add_ties_on(attribution, sought.others);
            }
            add_interval(said_on, sought.not_before);
        }
        const auto& article = *article_at(vertex);
        add_interval(article.revised, sought.not_after);
        return date_check(
            Question::when_published, RecordKind::article, article.id.text, "published",
            days_for(sought));
    }

    const Article* article_at(Vertex vertex) const
    {
        const auto record = record_of(provenance_, vertex);
        return record.kind == RecordKind::article ? &dossier_.articles()[record.number] : nullptr;
    }

private:
    /// The beginnings and ends of the ties of those on the attribution's way.
    void add_ties_on(std::uint32_t attribution, std::vector<Interval>& intervals) const
    {
        for (const auto step : provenance_.steps.of(attribution)) {
            const auto record = record_of(provenance_, step);
            if (record.kind == RecordKind::speaker) {
                add_ties(ties_of(dossier_.speakers()[record.number]), intervals);
            } else if (record.kind == RecordKind::outlet) {
                add_ties(dossier_.outlets()[record.number].owner, intervals);
            } else if (provenance_.outlets[record.number] != no_vertex) {
                const auto outlet = record_of(provenance_, provenance_.outlets[record.number]);
                add_ties(dossier_.outlets()[outlet.number].owner, intervals);
            }
        }
    }

    /// When the same speaker denied what is asserted here, or asserted what is denied.
    void add_contrary_words(std::uint32_t attribution, std::vector<Interval>& intervals) const
    {
        const bool denies = dossier_.attributions()[attribution].stance == Stance::denies;
        const auto speaker = speaker_of(segment_of(provenance_, attribution));
        const auto add = [&](std::uint32_t other) {
            const bool same = provenance_.claims[other] == provenance_.claims[attribution] &&
                              speaker_of(segment_of(provenance_, other)) == speaker;
            if (speaker && same) {
                add_interval(dossier_.attributions()[other].said_on, intervals);
            }
        };
        if (!denies) {
            std::ranges::for_each(denials_, add);
            return;
        }
        for (const auto& scoped : inquiry_.scope.asserting) {
            add(scoped.attribution);
        }
    }

    /// When the articles next to this one on the attribution's way were published or revised.
    void
    add_neighbours(Vertex vertex, std::uint32_t attribution, std::vector<Interval>& intervals) const
    {
        const auto steps = provenance_.steps.of(attribution);
        for (std::size_t step = 1; step < steps.size(); ++step) {
            if (steps[step - 1] != vertex && steps[step] != vertex) {
                continue;
            }
            const auto other = steps[step] == vertex ? steps[step - 1] : steps[step];
            if (const auto* article = article_at(other)) {
                add_interval(article->published, intervals);
                add_interval(article->revised, intervals);
            }
        }
    }

    const Inquiry& inquiry_;
    const Dossier& dossier_;
    const Provenance& provenance_;
    const std::vector<std::uint32_t>& denials_;
};

void add(Check check, std::vector<Check>& checks)
{
    if (!check.outcomes.empty()) {
        checks.push_back(std::move(check));
    }
}

/// The articles whose date can be looked for, by id, each with the attributions over it.
std::map<Vertex, std::vector<std::uint32_t>> undated_articles(const Inquiry& inquiry)
{
    std::map<Vertex, std::vector<std::uint32_t>> undated;
    const Dates dates(inquiry);
    for (const auto& scoped : inquiry.scope.asserting) {
        for (const auto step : inquiry.provenance.steps.of(scoped.attribution)) {
            const auto* article = dates.article_at(step);
            if (article != nullptr && (!article->published || article->date_inferred)) {
                undated[step].push_back(scoped.attribution);
            }
        }
    }
    return undated;
}

} // namespace

void ask_when(const Inquiry& inquiry, std::vector<Check>& checks)
{
    const Dates dates(inquiry);
    for (const auto& [article, attributions] : undated_articles(inquiry)) {
        add(dates.when_published(article, attributions), checks);
    }
    std::vector<std::uint32_t> said(inquiry.scope.denials);
    for (const auto& scoped : inquiry.scope.asserting) {
        said.push_back(scoped.attribution);
    }
    for (const auto attribution : said) {
        if (!inquiry.dossier().attributions()[attribution].said_on) {
            add(dates.when_said(attribution), checks);
        }
    }
}

} // namespace hearsay
