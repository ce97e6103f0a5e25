#pragma once

#include <cstdint>
#include <optional>

#include "text/findings.hpp"

namespace hearsay {

// Cues that their speaker follows. Nothing where nobody stands there or nothing is said.

/// `Menurut X, …`, `…, menurut X`, `…, menurut X, …`: the cue is `words`.
std::optional<Saying> according_at(const Findings& findings, TokenRange sentence, TokenRange words);

/// `…, kata X.` and `Selain itu, ujar X, …`.
std::optional<Saying> said_behind(const Findings& findings, TokenRange sentence, const Cue& cue);

/// `Hal itu disampaikan oleh X`, in the passage's sentence of that number: what `itu` points at is
/// the sentence before.
std::optional<Saying>
said_by_agent(const Findings& findings, std::uint32_t sentence, const Cue& cue);

} // namespace hearsay
