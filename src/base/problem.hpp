#pragma once

#include <algorithm>
#include <string>
#include <vector>

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

inline bool has_errors(const std::vector<Problem>& problems)
{
    return std::ranges::find(problems, Severity::error, &Problem::severity) != problems.end();
}

} // namespace hearsay
