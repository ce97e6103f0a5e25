#pragma once

#include <string>

#include "edit/join.hpp"
#include "edit/unmerge.hpp"

namespace hearsay {

/// What a join did, a line or more, each with its end: the other's id is known.
std::string join_lines(const Joined& joined, const std::string& survivor, const std::string& other);

/// The same as one JSON object.
std::string join_json(const Joined& joined, const std::string& survivor, const std::string& other);

/// What undoing a join did.
std::string unmerge_lines(const Unmerged& unmerged, const std::string& id);
std::string unmerge_json(const Unmerged& unmerged, const std::string& id);

} // namespace hearsay
