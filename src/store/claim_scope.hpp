#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "base/go.hpp"
#include "store/beyond.hpp"
#include "store/rest_form.hpp"
#include "store/row_loader.hpp"

namespace hearsay {

/// The scopes of claims of one database, one after the other: what is compiled for one serves all.
/// Within a transaction, so that all are of one moment.
class ClaimScopes {
public:
    ClaimScopes(const Database& database, const RestForm& form);

    /// The records on which answers about one claim rest: of a dossier that has these alone any
    /// question about the claim has the answer that it has of the whole dossier. Nothing if no
    /// claim has the id.
    ///
    /// The claim, those that imply it and those that it implies, however deep, and those that are
    /// distinct from it; all attributions of the former, denials and doubts of the others, with
    /// their evidence; whatever these name, with texts, copied articles, owners and parents; and
    /// for each name that others have too, one of the others. O(rows loaded, times a logarithm).
    std::optional<Records> of(std::string_view claim, Beyond beyond);

    /// Hands over each claim with its scope, in document order, until `take` says stop; from the
    /// claim `first` on, or all if that is empty. Memory for one scope, and O(claims) on disk where
    /// their order is not that of their numbers.
    void for_each(
        std::string_view first, Beyond beyond,
        const std::function<Go(const std::string& claim, Records scope)>& take);

private:
    const Database& database_;
    const RestForm& form_;
    RowLoader loader_;
    std::optional<Records> root_; // the dossier's own keys, once they are read
};

/// One scope alone, as ClaimScopes has it.
std::optional<Records>
claim_scope(const Database& database, const RestForm& form, std::string_view claim, Beyond beyond);

} // namespace hearsay
