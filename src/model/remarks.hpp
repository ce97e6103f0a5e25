#pragma once

#include <string>

namespace hearsay {

/// What every record may carry for its users, and hearsay keeps without reading it.
struct Remarks {
    std::string note;
    std::string x;  // an object of JSON, as text; empty if there is none

    friend bool operator==(const Remarks&, const Remarks&) = default;
};

} // namespace hearsay
