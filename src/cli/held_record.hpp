#pragma once

#include <string>

#include "model/dossier.hpp"

namespace hearsay {

/// The record of a database that rows have named, in the part that was then read by ids. Throws
/// StoreError if it is not there: the index of ids does not say what the rows say.
RecordRef held_record(const Dossier& part, const std::string& graph, const std::string& id);

} // namespace hearsay
