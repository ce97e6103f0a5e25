#pragma once

#include <optional>
#include <string_view>

#include "store/beyond.hpp"
#include "store/rest_form.hpp"
#include "store/sqlite.hpp"

namespace hearsay {

/// The records on which answers about one claim rest: of a dossier that has these alone any
/// question about the claim has the answer that it has of the whole dossier. Nothing if no claim
/// has the id. Within a transaction, so that all are of one moment.
///
/// The claim, those that imply it and those that it implies, however deep, and those that are
/// distinct from it; all attributions of the former, denials and doubts of the others, with their
/// evidence; whatever these name, with texts, copied articles, owners and parents; and for each name
/// that others have too, one of the others. O(rows loaded, times a logarithm).
std::optional<Records>
claim_scope(const Database& database, const RestForm& form, std::string_view claim, Beyond beyond);

} // namespace hearsay
