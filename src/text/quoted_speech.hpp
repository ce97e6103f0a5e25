#pragma once

#include <optional>

#include "text/findings.hpp"

namespace hearsay {

/// What one is quoted as saying in English, where the cue at `at` of `sentence` is `quoted` or
/// `cited`: `Xinhua quoted Lind as saying that …`, `Lind was quoted by Xinhua as saying …`, `“…,”
/// Lind was quoted as saying by Xinhua`. Who quotes is a relay. `floor`: the tokens before belong
/// to earlier cues. Nothing if no `as saying` follows. O(tokens of the sentence).
std::optional<Saying> quoted_speech_at(
    const Findings& findings, TokenRange sentence, std::uint32_t floor, std::uint32_t at);

} // namespace hearsay
