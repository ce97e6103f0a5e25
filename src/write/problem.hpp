#pragma once

#include <string>

#include "base/problem.hpp"

namespace hearsay {

/// `file:line:column /pointer: message`, without what is unset, on one line.
std::string line_of(const Problem& problem);

} // namespace hearsay
