#pragma once

#include <optional>
#include <string>
#include <vector>

#include "store/numbers.hpp"
#include "store/rest_form.hpp"
#include "store/row_views.hpp"
#include "store/stored.hpp"
#include "store/word_writer.hpp"

namespace hearsay {

/// Adds records to a database, piece by piece. They must keep the rules of the
/// model, all pieces and what is there together; a piece may name what a later
/// one brings. Within a transaction.
class RecordWriter {
public:
    /// Whether what is searched is written with the records, or by reindex() when
    /// all are there.
    enum class Words { with_records, later };

    RecordWriter(const Database& database, const RestForm& form, Words words);

    /// The records of a piece; its own keys are passed over, and what is behind a breach.
    /// O(records, times a logarithm).
    void write(const Records& piece);

    /// One record at its place, which must be free.
    void put(RowPlace place, const Text& text);
    void put(RowPlace place, const Organization& organization);
    void put(RowPlace place, const Outlet& outlet);
    void put(RowPlace place, const Speaker& speaker);
    void put(RowPlace place, const Article& article);
    void put(RowPlace place, const Claim& claim);
    void put(RowPlace place, const Attribution& attribution);

    Numbers& numbers() { return numbers_; }

private:
    template <class Record> void write_each(RecordKind kind, const std::vector<Record>& records);
    void write_attributions(const std::vector<Attribution>& attributions);
    void write_ties(std::int64_t holder, TieOf of, const Ties& ties);
    template <class Row>
    void write_pairs(Statement& statement, std::int64_t claim, const std::vector<ClaimId>& others);
    template <class Record> void write_words(std::int64_t number, const Record& record);
    Reference organization(const std::string& id);
    AttributionView view_of(RowPlace place, const Attribution& attribution);

    const RestForm& form_;
    Numbers numbers_;
    Statement texts_;
    Statement organizations_;
    Statement outlets_;
    Statement owners_;
    Statement speakers_;
    Statement speaker_ties_;
    Statement articles_;
    Statement claims_;
    Statement implications_;
    Statement distinctions_;
    Statement attributions_;
    Statement evidence_;
    std::optional<WordWriter> words_;
};

} // namespace hearsay
