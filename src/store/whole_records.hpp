#pragma once

#include "store/read_rows.hpp"
#include "store/rest_form.hpp"
#include "store/stored.hpp"

namespace hearsay {

/// Makes whole records of rows that were read by themselves.
class WholeRecords {
public:
    WholeRecords(const Database& database, const RestForm& form);

    /// The records of rows of texts, organizations, outlets, speakers, articles, claims and
    /// attributions, in document order, with what stands of them in other tables and the ids of
    /// what they name. Throws StoreError for what is named and not there. O(rows, times a
    /// logarithm).
    Records of(StoredRecords rows);

private:
    void add_what_stands_elsewhere(StoredRecords& rows);
    void add_ids(StoredRecords& rows);

    const Database& database_;
    LazyStatement id_; // of whatever has a number
    RowsBy<OwnerRow> owners_;
    RowsBy<SpeakerTieRow> speaker_ties_;
    RowsBy<ImplicationRow> implications_;
    RowsBy<DistinctionRow> distinctions_;
    RowsBy<StoredEvidence> evidence_;
};

} // namespace hearsay
