#pragma once

#include "base/date.hpp"

namespace hearsay {

/// Whether the date says a time of day with its zone; of two dates one that does is enough.
bool has_zone(const Date& date);

/// What clock and calendar showed where the date was written, as if that were at Greenwich:
/// comparable with another such interval of the same place.
Interval local_interval(const Date& date);

} // namespace hearsay
