#pragma once

#include <string>
#include <vector>

#include "write/answer.hpp"

namespace hearsay {

/// One step of the proof that the counts are right.
struct ProofStep {
    std::string sentence;
    std::vector<Way> ways; // "these chains"; none if it speaks of other things, or of all chains
};

/// Why the counts are what they are: the cut for the high ones, the disjoint chains for the low
/// ones, and what every chain passes. `the chains above` are all chains of the answer, which stand
/// there. Nothing for a claim without origins.
std::vector<ProofStep> proof_of(const Answer& answer);

/// "; else sources 3 → 1 and reports 3 → 1": what a loss takes.
std::string cost_of(const Loss& loss);

} // namespace hearsay
