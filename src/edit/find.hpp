#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "model/dossier.hpp"

namespace hearsay {

/// The record whose id is `id`, for one look-up: a Dossier has an index for many. O(records).
std::optional<RecordRef> find_record(const Records& records, std::string_view id);

/// The ids of all records that have one, for "did you mean".
std::vector<std::string_view> all_ids_of(const Records& records);

} // namespace hearsay
