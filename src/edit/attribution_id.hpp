#pragma once

#include <functional>
#include <string>

#include "model/dossier.hpp"

namespace hearsay {

/// An id for a new attribution that says what it is of: what the ids of its article's others begin
/// with (`sinpo.` of `sinpo.03`), else its article and a dot; then claim, speaker, and a stance
/// other than `asserts`: `sinpo.arms-talks.easley`. So two desks that each add to a copy of one
/// dossier give one id only to what is one attribution. Shortened, with a hash of all, where it
/// would be longer than ids may be; with a number behind it where `is_taken` says so.
/// O(attributions).
std::string attribution_id_for(
    const Attribution& attribution, const Records& records,
    const std::function<bool(const std::string&)>& is_taken);

} // namespace hearsay
