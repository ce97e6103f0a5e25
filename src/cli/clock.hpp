#pragma once

#include "base/date.hpp"

namespace hearsay {

/// This moment, to the second, in UTC: for `recorded` and `reviewed`, and nothing else, as the same
/// input gives the same answer. Where SOURCE_DATE_EPOCH is set (reproducible-builds.org), the
/// moment that it gives, in seconds since 1970.
Date time_now();

} // namespace hearsay
