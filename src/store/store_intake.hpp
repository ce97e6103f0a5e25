#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>

#include "store/record_eraser.hpp"
#include "store/record_writer.hpp"
#include "store/rows_of_each.hpp"
#include "store/warning_tally.hpp"
#include "store/whole_records.hpp"

namespace hearsay {

/// Changes a database piece by piece: what it is to say is held against the records that were
/// looked at alone, so that it takes little however many claims, articles and attributions are
/// there. Within a transaction, which is not for committing after a breach. Throws StoreError.
class StoreIntake {
public:
    StoreIntake(const Database& database, const RestForm& form);

    /// What the database says of the records of a piece: those of the same ids, in its order, with
    /// its own keys. O(records of the piece, times a logarithm of all).
    Records there(const Records& piece);

    /// The records of rows that were found in it, in its order, with its own keys.
    Records there(StoredRecords rows);

    /// Has the database say `after` where it says `before`, which there() gave last. The records of
    /// that stand in it first, as they are to be, but for those that are to go; then come new ones,
    /// which go behind all others.
    void take(const Records& before, const Records& after);

    /// What breaks a rule between records, so far: in words, without a place. Whether a record that
    /// went is still named is not looked for.
    const std::optional<std::string>& breach();

    /// The same of all that has come, circles too.
    std::optional<std::string> breach_at_end();

    /// Writes what is left to write when all is there.
    void finish();

    /// Whether a check warns of more than before, or of other things. After finish().
    bool brings_warnings() const { return tally_.brings_new(); }

private:
    template <class Record> void find_each(const Records& piece, StoredRecords& found);
    template <class Record> void remember(const StoredRecords& rows);
    template <class Record> const StandingRow& row_of(const Record& record) const;
    template <class Record>
    void tell_tally(const std::vector<Record>& before, const std::vector<Record>& after);
    template <class Record>
    void take_each(
        const std::vector<Record>& before, const std::vector<Record>& after,
        std::vector<Record>& fresh);
    template <class Record> void replace(const Record& before, const Record& after);
    template <class Record> void require_free(const Record& record);
    void look_at(const Organization& before, const Organization& after);
    void look_at(const Article& before, const Article& after);
    void look_at(const Claim& before, const Claim& after);
    template <class Record> void look_at(const Record&, const Record&) {} // nothing to see

    const Database& database_;
    const RestForm& form_;
    RecordWriter writer_;
    RecordEraser eraser_;
    WarningTally tally_;
    WholeRecords whole_;
    RowsOfEach by_key_;
    LazyStatement has_id_; // of whatever kind
    Records root_;         // its own keys alone
    // Of what there() gave last, by kind.
    std::array<std::unordered_map<std::string, StandingRow>, 7> rows_;
    std::optional<std::string> breach_;
    bool may_be_circular_ = false;
};

} // namespace hearsay
