#pragma once

#include <string>

#include "write/answer.hpp"

namespace hearsay {

/// What a weighing comes to, in a few sentences: "2 articles, 2 outlets, one source: both chains go
/// through CNN to Leif-Eric Easley. Without CNN nothing supports this claim."
std::string summary_of(const Answer& answer);

} // namespace hearsay
