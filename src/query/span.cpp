#include "query/span.hpp"

#include <algorithm>

#include "base/local_date.hpp"

namespace hearsay {
namespace {

/// A bound and a date that is compared with it, by one clock.
struct Compared {
    Interval bound;
    Interval date;
};

Compared compared(const Date& bound, const Date& date)
{
    const bool by_local_clock = has_zone(date) && !has_zone(bound);
    return by_local_clock ? Compared{local_interval(bound), local_interval(date)}
                          : Compared{bound.interval, date.interval};
}

Within since(const Date& bound, const Date& date)
{
    const auto both = compared(bound, date);
    if (certainly_after(both.bound, both.date)) {
        return Within::outside;
    }
    return both.date.begin >= both.bound.begin ? Within::certainly : Within::possibly;
}

Within until(const Date& bound, const Date& date)
{
    const auto both = compared(bound, date);
    if (certainly_after(both.date, both.bound)) {
        return Within::outside;
    }
    return both.date.end <= both.bound.end ? Within::certainly : Within::possibly;
}

} // namespace

Within within(const DateSpan& span, const std::optional<Date>& date)
{
    if (span.is_open()) {
        return Within::certainly;
    }
    if (!date) {
        return Within::possibly;
    }
    return std::max(
        span.since ? since(*span.since, *date) : Within::certainly,
        span.until ? until(*span.until, *date) : Within::certainly);
}

bool is_wanted(const DateSpan& span, Within within)
{
    return within == Within::certainly || (within == Within::possibly && !span.certainly);
}

} // namespace hearsay
