#pragma once

#include <string>
#include <string_view>

#include "analysis/weighing.hpp"
#include "write/tone.hpp"

namespace hearsay {

/// What a verdict says, in a sentence: "One voice, however many articles carry it."
std::string_view meaning_of(Verdict verdict);

/// How a claim's verdict is to be taken.
Tone tone_of(const Weighing& weighing);

/// `single-source, contested`.
std::string badge_of(const Weighing& weighing);

} // namespace hearsay
