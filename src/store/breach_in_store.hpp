#pragma once

#include <optional>
#include <string>

#include "model/claim.hpp"
#include "store/sqlite.hpp"

namespace hearsay {

/// What breaks a rule between records that a row alone does not show, in words, without a place: an
/// id or a number that two records have, a claim that is distinct from itself, a circle (see
/// circle_in()). Needs the indices. O(records, times a logarithm of references).
std::optional<std::string> breach_in(const Database& database);

/// The same where ids are known to be of one record each.
std::optional<std::string> breach_between(const Database& database);

/// The same of a claim by itself: whether it is distinct from itself. O(what it is distinct from).
std::optional<std::string> breach_of(const Claim& claim);

/// Whether a reference leads to nothing, or to a record of another kind. O(references, times a
/// logarithm).
bool has_dangling(const Database& database);

} // namespace hearsay
