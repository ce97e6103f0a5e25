#pragma once

#include <cstdint>

namespace hearsay {

/// By what a row is named, and where it stands among those of its kind.
struct RowPlace {
    std::int64_t number = 0;
    std::int64_t position = 0;
};

/// Where the row of a record is found: of an attribution with the number of its claim.
struct StandingRow {
    RowPlace place;
    std::int64_t claim = 0;
};

} // namespace hearsay
