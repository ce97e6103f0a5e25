#pragma once

#include <string>

#include "model/dossier.hpp"

namespace hearsay {

/// The records with `narrow` implying `broad`: whoever says the narrow claim has said the broad
/// one. The same records if it does so already. Refuses, naming the way round, if that would make a
/// circle. Both are claims of the dossier. O(records).
Records implying(const Dossier& dossier, RecordRef narrow, RecordRef broad);

/// The records without it. Refuses if `narrow` does not imply `broad` itself; if it does so through
/// claims between them, the message names those.
Records not_implying(const Dossier& dossier, RecordRef narrow, RecordRef broad);

} // namespace hearsay
