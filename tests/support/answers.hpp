#pragma once

#include <map>
#include <string>

#include "support/oracle.hpp"

namespace hearsay::test {

/// A weighing as texts, by the names of its answers: those that the definitions leave no choice in.
using Answers = std::map<std::string, std::string>;

Answers answers_of(const Provenance& provenance, const Weighing& weighing);
Answers answers_of(const OracleWeighing& weighing);

/// The ids of vertices, and of ways.
Names ids_of(const Provenance& provenance, const std::vector<Vertex>& vertices);
std::vector<Names>
ids_of(const Provenance& provenance, const std::vector<std::vector<Vertex>>& ways);

} // namespace hearsay::test
