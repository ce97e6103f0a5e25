#pragma once

#include <vector>

#include "analysis/weighing.hpp"
#include "graph/scope.hpp"

namespace hearsay {

/// The denials and doubts in a scope, by attribution id.
std::vector<Contest> contests_in(const Provenance& provenance, const Scope& scope);

} // namespace hearsay
