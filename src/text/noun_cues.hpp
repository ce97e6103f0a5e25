#pragma once

#include <optional>

#include "text/findings.hpp"

namespace hearsay {

/// `rejected Moe's claim that the bridge was safe`: what the English noun at `at`, which has a
/// possessor, puts forward. Nothing where it is no such noun, or the subject of its sentence.
std::optional<Saying> noun_cue_at(const Findings& findings, TokenRange sentence, std::uint32_t at);

} // namespace hearsay
