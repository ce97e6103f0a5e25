#pragma once

#include <cstddef>
#include <functional>
#include <string>

#include "model/dossier.hpp"

namespace hearsay {

/// The records with other ids: `new_id` of each, of those too that references and `merged_from`
/// name. Texts keep their SHA-256. O(records + references).
Records renamed(Records records, const std::function<std::string(const std::string&)>& new_id);

/// The records with `new_id` for the one that has the id `id`, and in all that refers to it. What
/// has been joined keeps its id, even if it had this one. O(records + references).
Records with_new_id(Records records, const std::string& id, const std::string& new_id);

/// What ids of a dossier with this base begin with in a dossier that has another: its address
/// without `https://`, in characters that ids may have, `desk.example/leaks/` for
/// `https://desk.example/leaks/`. One base has one prefix whatever it is merged with, so that its
/// records are known again; two bases never have the same.
std::string prefix_of(const std::string& base);

/// The id, or if ids may not be so long, its beginning and a hash of all of it, which keeps ids
/// apart. Leaves `room` bytes for what may be put behind it.
std::string shortened_id(const std::string& id, std::size_t room = 0);

/// `prefix` and `id`, as shortened_id().
std::string prefixed(const std::string& prefix, const std::string& id);

} // namespace hearsay
