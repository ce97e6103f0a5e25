#pragma once

#include <string>

#include "model/dossier.hpp"

namespace hearsay {

/// The records with another id for `record`, which all that refers to it follows; what
/// `merged_from` says of it too. Refuses what may be no id, one that another record has or had
/// before it was joined, and to name a text otherwise than by its SHA-256. O(records + references).
Records with_id_given(const Dossier& dossier, RecordRef record, const std::string& new_id);

} // namespace hearsay
