#pragma once

#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "store/columns.hpp"
#include "store/numbers.hpp"
#include "store/rest_form.hpp"
#include "store/row_views.hpp"
#include "store/stored.hpp"
#include "store/word_writer.hpp"

namespace hearsay {

/// Where the rows of records go.
template <class Table> struct RecordTables {
    Table texts;
    Table organizations;
    Table outlets;
    Table owners;
    Table speakers;
    Table speaker_ties;
    Table articles;
    Table claims;
    Table implications;
    Table distinctions;
    Table attributions;
    Table evidence;
};

/// All tables: each as `make` gives it for the type of its rows, as a std::type_identity.
template <class Table, class Make> RecordTables<Table> record_tables(const Make& make)
{
    return {make(std::type_identity<StoredText>{}),
            make(std::type_identity<StoredOrganization>{}),
            make(std::type_identity<StoredOutlet>{}),
            make(std::type_identity<OwnerRow>{}),
            make(std::type_identity<StoredSpeaker>{}),
            make(std::type_identity<SpeakerTieRow>{}),
            make(std::type_identity<StoredArticle>{}),
            make(std::type_identity<StoredClaim>{}),
            make(std::type_identity<ImplicationRow>{}),
            make(std::type_identity<DistinctionRow>{}),
            make(std::type_identity<StoredAttribution>{}),
            make(std::type_identity<StoredEvidence>{})};
}

/// Calls `each` with every table.
template <class Table, class Each>
void for_each_table(RecordTables<Table>& tables, const Each& each)
{
    for (auto* const table :
         {&tables.texts, &tables.organizations, &tables.outlets, &tables.owners, &tables.speakers,
          &tables.speaker_ties, &tables.articles, &tables.claims, &tables.implications,
          &tables.distinctions, &tables.attributions, &tables.evidence}) {
        each(*table);
    }
}

/// Makes rows of records, piece by piece, and hands them to their tables. Records must keep the
/// rules of the model, all pieces and what is there together; a piece may name what a later one
/// brings.
template <class Table> class BasicRecordWriter {
public:
    /// `words`: what is searched is written with the records; without, by write_words() when all
    /// are there.
    BasicRecordWriter(
        const RestForm& form, Numbers numbers, RecordTables<Table> tables,
        std::optional<WordWriter> words = {});

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
    RecordTables<Table>& tables() { return tables_; }

private:
    template <class Record> void write_each(RecordKind kind, const std::vector<Record>& records);
    void write_attributions(const std::vector<Attribution>& attributions);
    void write_ties(std::int64_t holder, TieOf of, const Ties& ties);
    template <class Row>
    void write_pairs(Table& table, std::int64_t claim, const std::vector<ClaimId>& others);
    template <class Record> void add_words(std::int64_t number, const Record& record);
    Reference organization(const std::string& id);
    AttributionView view_of(RowPlace place, const Attribution& attribution);

    const RestForm& form_;
    Numbers numbers_;
    RecordTables<Table> tables_;
    std::optional<WordWriter> words_;
};

/// Adds records to a database. Within a transaction.
using RecordWriter = BasicRecordWriter<Statement>;

RecordWriter record_writer(const Database& database, const RestForm& form, Numbers numbers);

/// Writes what is searched with them.
RecordWriter searchable_writer(const Database& database, const RestForm& form);

} // namespace hearsay
