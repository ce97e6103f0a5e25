#pragma once

#include <cstdint>
#include <optional>

#include "base/date.hpp"

namespace hearsay {

/// Whether something lies in a stretch of time whatever moment its date means, or for some.
enum class Within : std::uint8_t { certainly, possibly, outside };

/// From the beginning of `since` to the end of `until`; without one of them open at that end.
struct DateSpan {
    std::optional<Date> since;
    std::optional<Date> until;
    bool certainly = false; // only what certainly lies in it is asked for

    bool is_open() const { return !since && !until; }
};

/// How `date` lies in `span`. All lies certainly in an open one, what has no date possibly in any
/// other. A bound without a zone is meant where `date` was written: what Jakarta printed on the 6th
/// at 05:49+07:00 is later than the 5th. Dates without a zone are 26 hours wider than they look
/// (DESIGN section 1), so that up to two days beside the first or the last one possibly lie in it.
Within within(const DateSpan& span, const std::optional<Date>& date);

/// Whether that is asked for.
bool is_wanted(const DateSpan& span, Within within);

} // namespace hearsay
