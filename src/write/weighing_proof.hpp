#pragma once

#include <string>

#include "write/answer.hpp"

namespace hearsay {

/// Writes why the counts are what they are: the cut for the high ones, the disjoint chains for the
/// low ones, and what every chain passes. Nothing for a claim without origins.
void write_proof(Page& page, const Answer& answer);

/// "; else sources 3 → 1 and reports 3 → 1": what a loss takes.
std::string cost_of(const Loss& loss);

} // namespace hearsay
