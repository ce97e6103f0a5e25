#pragma once

#include <optional>

#include "text/findings.hpp"

namespace hearsay {

/// The cues that may stand before their quotation.
constexpr WordClasses cues_before_quotation = any_of(
    WordClass::says, WordClass::speaks, WordClass::thinks, WordClass::claims, WordClass::denies,
    WordClass::doubts, WordClass::warns, WordClass::requests, WordClass::shows, WordClass::noun_cue,
    WordClass::passive, WordClass::relay_report);

/// What leads to the quotation `quoted` of sentence `sentence`: a cue before it, or in English a
/// colon behind somebody. Nothing where it stands alone or is a part of a clause.
std::optional<Saying>
led_in_by(const Findings& findings, std::uint32_t sentence, const Quotation& quoted);

} // namespace hearsay
