#include "query/span.hpp"

namespace hearsay {

Within within(const DateSpan& span, const std::optional<Date>& date)
{
    if (span.is_open()) {
        return Within::certainly;
    }
    if (!date) {
        return Within::possibly;
    }
    const auto& when = date->interval;
    const bool before = span.since && certainly_after(span.since->interval, when);
    const bool after = span.until && certainly_after(when, span.until->interval);
    if (before || after) {
        return Within::outside;
    }
    const bool begins = !span.since || when.begin >= span.since->interval.begin;
    const bool ends = !span.until || when.end <= span.until->interval.end;
    return begins && ends ? Within::certainly : Within::possibly;
}

bool is_wanted(const DateSpan& span, Within within)
{
    return within == Within::certainly || (within == Within::possibly && !span.certainly);
}

} // namespace hearsay
