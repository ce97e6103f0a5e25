#include "model/tie.hpp"

namespace hearsay {

bool may_hold(const Tie& tie, const std::optional<Date>& date)
{
    if (!date) {
        return true;
    }
    const bool too_early = tie.since && certainly_after(tie.since->interval, date->interval);
    const bool too_late = tie.until && certainly_after(date->interval, tie.until->interval);
    return !too_early && !too_late;
}

} // namespace hearsay
