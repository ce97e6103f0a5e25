#pragma once

#include <string>
#include <vector>

#include "model/dossier.hpp"

namespace hearsay {

/// Attributions that are about `id` (their claim, speaker or a step of their `via`) and say the
/// same: one article, claim, via, speaker, stance, occasion and `said_on`. The ids of each such
/// group, in document order; rejected ones left out. O(attributions).
std::vector<std::vector<std::string>>
equal_attributions(const Records& records, const std::string& id);

} // namespace hearsay
