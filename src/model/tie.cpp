#include "model/tie.hpp"

namespace hearsay {

bool may_hold(
    const std::optional<Interval>& since, const std::optional<Interval>& until,
    const std::optional<Interval>& date)
{
    if (!date) {
        return true;
    }
    const bool too_early = since && certainly_after(*since, *date);
    const bool too_late = until && certainly_after(*date, *until);
    return !too_early && !too_late;
}

bool may_hold(const Tie& tie, const std::optional<Interval>& date)
{
    return may_hold(interval_of(tie.since), interval_of(tie.until), date);
}

} // namespace hearsay
