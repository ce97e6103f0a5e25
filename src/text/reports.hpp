#pragma once

#include <optional>

#include "text/findings.hpp"

namespace hearsay {

/// `…, demikian yang dilaporkan X.`, `Seperti diberitakan X, …`, `Dilaporkan X, …`: what the cue at
/// `at` of `sentence` reports, with X as the speaker; nothing if it reports nothing.
std::optional<Saying> report_at(const Findings& findings, TokenRange sentence, std::uint32_t at);

} // namespace hearsay
