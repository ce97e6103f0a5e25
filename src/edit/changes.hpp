#pragma once

#include <vector>

#include "model/dossier.hpp"
#include "model/record_change.hpp"

namespace hearsay {

/// How `after` differs from `before`: the dossier's own keys first, then record by record, each
/// type by id. In which order lists have their records, and lists whose order means nothing their
/// values, is no difference. Empty if there is none. O(records, times a logarithm).
std::vector<RecordChange> changes_between(const Records& before, const Records& after);

} // namespace hearsay
