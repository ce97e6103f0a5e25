#pragma once

#include <string>

#include "write/answer.hpp"

namespace hearsay {

/// What a weighing comes to, in a few sentences: "2 articles, 2 outlets, one source: both chains go
/// through CNN to Leif-Eric Easley. Without CNN nothing supports this claim."
std::string summary_of(const Answer& answer);

/// "the US government's voices are independent of each other": what must hold for a loss not to
/// count.
std::string condition_of(const Answer& answer, const Loss& loss);

/// ": US officials and the White House": whom a loss makes one, where condition_of() names only
/// what they have in common.
std::string members_of(const Answer& answer, const Loss& loss);

} // namespace hearsay
