#pragma once

#include <vector>

#include "analysis/weighing.hpp"
#include "graph/scope.hpp"

namespace hearsay {

/// How an attribution that does not assert its claim came down.
Contest contest_of(const Provenance& provenance, std::uint32_t attribution);

/// The denials and doubts in a scope, by attribution id.
std::vector<Contest> contests_in(const Provenance& provenance, const Scope& scope);

} // namespace hearsay
