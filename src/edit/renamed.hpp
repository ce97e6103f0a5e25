#pragma once

#include <functional>
#include <string>

#include "model/dossier.hpp"

namespace hearsay {

/// The records with other ids: `new_id` of each, of those too that references and `merged_from`
/// name. Texts keep their SHA-256. O(records + references).
Records renamed(Records records, const std::function<std::string(const std::string&)>& new_id);

/// What ids of a dossier with this base begin with in a dossier that has another: its address
/// without `https://`, in characters that ids may have, `desk.example/leaks/` for
/// `https://desk.example/leaks/`. One base has one prefix whatever it is merged with, so that its
/// records are known again; two bases never have the same.
std::string prefix_of(const std::string& base);

/// `prefix` and `id`, shortened in a way that keeps ids apart where it is longer than ids may be.
std::string prefixed(const std::string& prefix, const std::string& id);

} // namespace hearsay
