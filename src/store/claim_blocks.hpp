#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "store/claim_order.hpp"
#include "store/facts_loader.hpp"

namespace hearsay {

/// Reads what the weighing of claims rests on out of a database, for many claims at a time, so that
/// an archive of any size is weighed in the memory of a block. Within a transaction.
class ClaimBlocks {
public:
    ClaimBlocks(const Database& database, const RestForm& form);

    /// Whether numbers of other claims may lie between those of a block's: where none do, the rows
    /// of all are read in one scan.
    enum class Between { others, none };

    /// Of a dossier of these facts alone, weigh() says of each of the `claims` what it says of it in
    /// the whole one. They come first among the facts' claims, in the same order. Texts are those of
    /// `claims` and of this reader, who keeps them until he is asked again.
    ///
    /// The facts are: all claims that imply one of these or are implied by it, however deep; the
    /// attributions of the former, denials and doubts of the others; whatever these name, what
    /// articles copy, and owners and parents. O(rows read, times a logarithm).
    Facts of(std::span<const NumberedClaim> claims, Between between) &;

private:
    using Numbers = std::vector<std::int64_t>;
    using Implications = RowsBy<WeighedImplication>;

    template <class Note>
    Numbers reached_from(
        Numbers claims, Between between, Implications& rows, Reference WeighedImplication::*next,
        Note note);

    FactsLoader loader_;
    Implications broader_;  // than claims from one number to another
    Implications narrower_;
};

} // namespace hearsay
