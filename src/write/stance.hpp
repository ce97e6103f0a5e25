#pragma once

#include <string_view>

#include "model/attribution.hpp"

namespace hearsay {

/// What a speaker does with a claim, for a person: `says`, `denies`, `could not verify` …
std::string_view verb_for(Stance stance);

} // namespace hearsay
