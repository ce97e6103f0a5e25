#pragma once

#include <cstdint>
#include <string>

namespace hearsay {

/// A moment in seconds since 1970 as `2031-03-02T10:00Z`, in UTC. Years outside 0000 to 9999, to
/// which widening may lead, are written as they are.
std::string utc_text(std::int64_t moment);

/// Its day: `2031-03-02`.
std::string utc_day(std::int64_t moment);

} // namespace hearsay
