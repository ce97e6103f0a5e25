#include "store/record_writer.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "model/record_key.hpp"
#include "store/row_writer.hpp"
#include "store/tree_rows.hpp"

namespace hearsay {

template <class Table>
BasicRecordWriter<Table>::BasicRecordWriter(
    const RestForm& form, Numbers numbers, RecordTables<Table> tables,
    std::optional<WordWriter> words)
    : form_(form), numbers_(std::move(numbers)), tables_(std::move(tables)),
      words_(std::move(words))
{
}

template <class Table> void BasicRecordWriter<Table>::write(const Records& piece)
{
    write_each(RecordKind::text, piece.texts);
    write_each(RecordKind::organization, piece.organizations);
    write_each(RecordKind::outlet, piece.outlets);
    write_each(RecordKind::speaker, piece.speakers);
    write_each(RecordKind::article, piece.articles);
    write_each(RecordKind::claim, piece.claims);
    write_attributions(piece.attributions);
}

template <class Table>
template <class Record>
void BasicRecordWriter<Table>::write_each(RecordKind kind, const std::vector<Record>& records)
{
    for (const auto& record : records) {
        const auto place = numbers_.taken(key_of(record), kind);
        if (numbers_.breach()) {
            return; // the tables would not take it
        }
        put(place, record);
    }
}

/// In the order of the table, so that no page of it is written twice.
template <class Table>
void BasicRecordWriter<Table>::write_attributions(const std::vector<Attribution>& attributions)
{
    std::vector<std::tuple<std::int64_t, std::int64_t, const Attribution*>> rows;
    rows.reserve(attributions.size());
    for (const auto& attribution : attributions) {
        const auto claim = numbers_.named(attribution.claim.text, {RecordKind::claim});
        rows.emplace_back(claim, numbers_.next(), &attribution);
    }
    std::ranges::sort(rows);
    for (const auto& [claim, number, attribution] : rows) {
        put({number, number}, *attribution);
    }
}

template <class Table> void BasicRecordWriter<Table>::put(RowPlace place, const Text& text)
{
    const Reference article{numbers_.named(text.article.text, {RecordKind::article})};
    insert<StoredText>(tables_.texts, form_, TextView{place.number, place.position, article, text});
}

template <class Table>
void BasicRecordWriter<Table>::put(RowPlace place, const Organization& organization)
{
    OrganizationView row{place.number, place.position, {}, organization};
    if (organization.parent) {
        row.parent = this->organization(organization.parent->text);
    }
    insert<StoredOrganization>(tables_.organizations, form_, row);
    add_words(place.number, organization);
}

template <class Table> void BasicRecordWriter<Table>::put(RowPlace place, const Outlet& outlet)
{
    insert<StoredOutlet>(
        tables_.outlets, form_, RecordView<Outlet>{place.number, place.position, outlet});
    write_ties(place.number, TieOf::owner, outlet.owner);
    add_words(place.number, outlet);
}

template <class Table> void BasicRecordWriter<Table>::put(RowPlace place, const Speaker& speaker)
{
    insert<StoredSpeaker>(
        tables_.speakers, form_, RecordView<Speaker>{place.number, place.position, speaker});
    // In the order of the table.
    write_ties(place.number, TieOf::affiliation, speaker.affiliation);
    write_ties(place.number, TieOf::speaks_for, speaker.speaks_for);
    add_words(place.number, speaker);
}

template <class Table> void BasicRecordWriter<Table>::put(RowPlace place, const Article& article)
{
    ArticleView row{place.number, place.position, {}, {}, article};
    if (article.outlet) {
        row.outlet.number = numbers_.named(article.outlet->text, {RecordKind::outlet});
    }
    if (article.copy_of) {
        row.copy_of.number = numbers_.named(article.copy_of->text, {RecordKind::article});
    }
    insert<StoredArticle>(tables_.articles, form_, row);
    add_words(place.number, article);
}

template <class Table> void BasicRecordWriter<Table>::put(RowPlace place, const Claim& claim)
{
    insert<StoredClaim>(
        tables_.claims, form_, RecordView<Claim>{place.number, place.position, claim});
    write_pairs<ImplicationRow>(tables_.implications, place.number, claim.implies);
    write_pairs<DistinctionRow>(tables_.distinctions, place.number, claim.distinct_from);
    add_words(place.number, claim);
}

template <class Table>
void BasicRecordWriter<Table>::put(RowPlace place, const Attribution& attribution)
{
    const auto row = view_of(place, attribution);
    insert<StoredAttribution>(tables_.attributions, form_, row);
    std::int64_t position = 0;
    for (const auto& piece : attribution.evidence) {
        const Reference text{numbers_.named(piece.text, {RecordKind::text})};
        insert<StoredEvidence>(
            tables_.evidence, form_,
            StoredEvidence{row.claim, row.number, position++, text, piece});
    }
    if (words_) {
        words_->add(attribution);
    }
}

template <class Table>
template <class Record>
void BasicRecordWriter<Table>::add_words(std::int64_t number, const Record& record)
{
    if (words_) {
        words_->add(number, record);
    }
}

template <class Table>
void BasicRecordWriter<Table>::write_ties(std::int64_t holder, TieOf of, const Ties& ties)
{
    if (!ties) {
        return;
    }
    const auto write_one = [&](const StoredTie& tie) {
        if (of == TieOf::owner) {
            insert<OwnerRow>(tables_.owners, form_, OwnerRow{tie});
        } else {
            insert<SpeakerTieRow>(tables_.speaker_ties, form_, SpeakerTieRow{tie});
        }
    };
    if (ties->empty()) {
        write_one({{holder}, 0, {}, of, {}});
    }
    std::int64_t position = 0;
    for (const auto& tie : *ties) {
        write_one({{holder}, position++, organization(tie.organization.text), of, tie});
    }
}

template <class Table>
template <class Row>
void BasicRecordWriter<Table>::write_pairs(
    Table& table, std::int64_t claim, const std::vector<ClaimId>& others)
{
    std::int64_t position = 0;
    for (const auto& other : others) {
        const Reference named{numbers_.named(other.text, {RecordKind::claim})};
        insert<Row>(table, form_, Row{{{claim}, position++, named}});
    }
}

template <class Table> Reference BasicRecordWriter<Table>::organization(const std::string& id)
{
    return {numbers_.named(id, {RecordKind::organization})};
}

template <class Table>
AttributionView BasicRecordWriter<Table>::view_of(RowPlace place, const Attribution& attribution)
{
    AttributionView row{place.number, place.position, {}, {}, {}, {}, attribution};
    row.claim.number = numbers_.named(attribution.claim.text, {RecordKind::claim});
    row.article.number = numbers_.named(attribution.article.text, {RecordKind::article});
    if (attribution.speaker) {
        row.speaker.number = numbers_.named(attribution.speaker->text, {RecordKind::speaker});
    }
    for (const auto& source : attribution.via) {
        row.via.push_back(numbers_.named(source.text, via_kinds));
    }
    return row;
}

template class BasicRecordWriter<Statement>;
template class BasicRecordWriter<TreeRows>;

namespace {

RecordTables<Statement> statements_of(const Database& database)
{
    return record_tables<Statement>(
        [&]<class Row>(std::type_identity<Row>) { return database.prepare(insert_into<Row>()); });
}

} // namespace

RecordWriter record_writer(const Database& database, const RestForm& form, Numbers numbers)
{
    return {form, std::move(numbers), statements_of(database)};
}

RecordWriter searchable_writer(const Database& database, const RestForm& form)
{
    return {form, Numbers(database), statements_of(database), WordWriter(database)};
}

} // namespace hearsay
