#pragma once

#include <cstdint>
#include <vector>

#include "store/read_rows.hpp"
#include "store/rest_form.hpp"
#include "store/weighed_rows.hpp"

namespace hearsay {

/// Reads what the weighing of claims rests on out of a database, for many claims at a time, so that
/// an archive of any size is weighed in the memory of a block. Within a transaction.
class ClaimBlocks {
public:
    ClaimBlocks(const Database& database, const RestForm& form);

    /// Of a dossier of these records alone, weigh() says of each of the `claims`, which are named by
    /// number, what it says of it in the whole one; but records have only the members that it looks
    /// at, and articles that have a text are marked as in hand.
    ///
    /// They are: all claims that imply one of these or are implied by it, however deep; the
    /// attributions of the former, denials and doubts of the others; whatever these name, what
    /// articles copy, and owners and parents. O(rows read, times a logarithm).
    Records of(const std::vector<std::int64_t>& claims);

private:
    /// Numbers of records, each handed out once.
    class Wanted {
    public:
        void add(std::int64_t number) { numbers_.push_back(number); }
        void add(Reference reference);

        /// Those added since the last time, ascending, that were not handed out before.
        std::vector<std::int64_t> take();

    private:
        std::vector<std::int64_t> numbers_;
        std::vector<std::int64_t> taken_; // ascending
    };

    void load_claims(const std::vector<std::int64_t>& claims);
    void load_outlets();
    void load_articles();
    void load_speakers();
    void load_organizations();

    const Database& database_;
    RowsBy<WeighedClaim> claims_;
    RowsBy<ImplicationRow> broader_;
    RowsBy<ImplicationRow> narrower_;
    RowsBy<WeighedAttribution> attributions_;
    RowsBy<WeighedAttribution> contesting_;
    RowsBy<WeighedArticle> articles_;
    RowsBy<WeighedOutlet> outlets_;
    RowsBy<OwnerRow> owners_;
    RowsBy<WeighedSpeaker> speakers_;
    RowsBy<SpeakerTieRow> speaker_ties_;
    RowsBy<WeighedOrganization> organizations_;
    StoredRecords loaded_;
    Wanted wanted_articles_;
    Wanted wanted_outlets_;
    Wanted wanted_speakers_;
    Wanted wanted_organizations_;
};

} // namespace hearsay
