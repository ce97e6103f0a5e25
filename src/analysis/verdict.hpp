#pragma once

#include <string_view>

#include "analysis/weighing.hpp"

namespace hearsay {

/// The first of DESIGN's verdicts that holds for what was counted.
Verdict verdict_of(const Weighing& weighing);

/// How much a verdict is worth, the greater the more: unsupported, then DESIGN's verdicts in their
/// order, several-sources last.
int strength_of(Verdict verdict);

/// `single-source`: a verdict's name in answers.
std::string_view name_of(Verdict verdict);

/// `speaks_for`: a rule's name in answers.
std::string_view name_of(Rule rule);

} // namespace hearsay
