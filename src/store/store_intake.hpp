#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>

#include "store/read_rows.hpp"
#include "store/record_eraser.hpp"
#include "store/record_writer.hpp"
#include "store/whole_records.hpp"

namespace hearsay {

/// Takes records up into a database that has others, piece by piece: what comes is held against the
/// records of the same ids alone, so that it takes little however many claims, articles and
/// attributions are there; the kinds of all organizations and outlets are looked over before and
/// after. Within a transaction, which is not for committing after a breach. Throws StoreError.
class StoreIntake {
public:
    StoreIntake(const Database& database, const RestForm& form);

    /// What the database says of the records of a piece: those of the same ids, in its order, with
    /// its own keys. O(records of the piece, times a logarithm of all).
    Records there(const Records& piece);

    /// The same of the record that `id` names, of a text its SHA-256, if there is one.
    Records there(const std::string& id);

    /// Has the database say `after` where it says `before`, which there() gave last: the records of
    /// that stand in it first, as they are to be, then come new ones, which go behind all others.
    void take(const Records& before, const Records& after);

    /// What breaks a rule between records, so far: in words, without a place.
    const std::optional<std::string>& breach();

    /// The same of all that has come, circles too.
    std::optional<std::string> breach_at_end();

    /// Writes what is left to write when all is there.
    void finish();

    /// How many things a check warns of, and after finish() of what has come too.
    std::size_t warnings() const { return warnings_now_; }

    /// Whether what has come is of kinds that hearsay does not know where it was not before.
    bool brings_unknown_kinds() const { return brings_unknown_kinds_; }

private:
    struct Place {
        RowPlace row;
        std::int64_t claim = 0; // of an attribution
    };

    template <class Row>
    void find(RowsBy<Row>& rows, std::vector<Row>& found, const std::string& key);
    template <class Row, class Record>
    void find_each(RowsBy<Row>& rows, std::vector<Row>& found, const std::vector<Record>& records);
    Records whole(StoredRecords found);
    template <class Record>
    void take_each(
        const std::vector<Record>& before, const std::vector<Record>& after,
        std::vector<Record>& fresh);
    template <class Record> void replace(const Record& before, const Record& after);
    void erase(const Place& place, const Attribution& attribution);
    template <class Record> void erase(const Place& place, const Record& record);
    template <class Record> void require_free(const Record& record);
    void look_at(const Organization& organization);
    void look_at(const Article& article);
    void look_at(const Claim& claim);
    template <class Record> void look_at(const Record&) {} // nothing to see

    const Database& database_;
    const RestForm& form_;
    RecordWriter writer_;
    RecordEraser eraser_;
    WholeRecords whole_;
    RowsBy<StoredText> texts_;
    RowsBy<StoredOrganization> organizations_;
    RowsBy<StoredOutlet> outlets_;
    RowsBy<StoredSpeaker> speakers_;
    RowsBy<StoredArticle> articles_;
    RowsBy<StoredClaim> claims_;
    RowsBy<StoredAttribution> attributions_;
    LazyStatement has_id_;                          // of whatever kind
    Records root_;                                  // its own keys alone
    std::unordered_map<std::string, Place> places_; // of what there() gave last
    std::optional<std::string> breach_;
    std::int64_t last_before_; // the largest number that was there
    std::size_t warnings_before_;
    std::size_t unknown_kinds_before_;
    std::size_t warnings_now_;
    bool may_be_circular_ = false;
    bool may_move_evidence_ = false;
    bool brings_unknown_kinds_ = false;
};

} // namespace hearsay
