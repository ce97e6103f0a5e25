#pragma once

#include <string>

#include "base/location.hpp"

namespace hearsay {

enum class Severity { error, warning };

/// One thing that is wrong with an input, in a line: what was found, what was expected, and what
/// the user may have meant.
struct Problem {
    Location where;
    std::string message;
    Severity severity = Severity::error;

    friend bool operator==(const Problem&, const Problem&) = default;
};

} // namespace hearsay
