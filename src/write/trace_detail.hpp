#pragma once

#include <string>

#include "query/trace.hpp"
#include "write/labels.hpp"

namespace hearsay {

/// How the attribution that a node completes says it: `denies, indirect, 'membantah', said
/// 2023-09-13 (a31)`. Names the article that prints it if the chain does not lead through it, and
/// the claim if it is another than the chain's.
std::string trace_detail(const Labels& labels, const Trace& trace, std::size_t place);

/// The claim that the chain to the node at `place` is about.
Vertex claim_of(const Trace& trace, std::size_t place);

} // namespace hearsay
