#include "store/record_writer.hpp"

#include <algorithm>
#include <tuple>

#include "model/record_key.hpp"
#include "store/row_writer.hpp"

namespace hearsay {

RecordWriter::RecordWriter(const Database& database, const RestForm& form, Words words)
    : form_(form), numbers_(database), texts_(database.prepare(insert_into<StoredText>())),
      organizations_(database.prepare(insert_into<StoredOrganization>())),
      outlets_(database.prepare(insert_into<StoredOutlet>())),
      owners_(database.prepare(insert_into<OwnerRow>())),
      speakers_(database.prepare(insert_into<StoredSpeaker>())),
      speaker_ties_(database.prepare(insert_into<SpeakerTieRow>())),
      articles_(database.prepare(insert_into<StoredArticle>())),
      claims_(database.prepare(insert_into<StoredClaim>())),
      implications_(database.prepare(insert_into<ImplicationRow>())),
      distinctions_(database.prepare(insert_into<DistinctionRow>())),
      attributions_(database.prepare(insert_into<StoredAttribution>())),
      evidence_(database.prepare(insert_into<StoredEvidence>()))
{
    if (words == Words::with_records) {
        words_.emplace(database);
    }
}

void RecordWriter::write(const Records& piece)
{
    write_each(RecordKind::text, piece.texts);
    write_each(RecordKind::organization, piece.organizations);
    write_each(RecordKind::outlet, piece.outlets);
    write_each(RecordKind::speaker, piece.speakers);
    write_each(RecordKind::article, piece.articles);
    write_each(RecordKind::claim, piece.claims);
    write_attributions(piece.attributions);
}

template <class Record>
void RecordWriter::write_each(RecordKind kind, const std::vector<Record>& records)
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
void RecordWriter::write_attributions(const std::vector<Attribution>& attributions)
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

void RecordWriter::put(RowPlace place, const Text& text)
{
    const Reference article{numbers_.named(text.article.text, {RecordKind::article})};
    insert<StoredText>(texts_, form_, TextView{place.number, place.position, article, text});
}

void RecordWriter::put(RowPlace place, const Organization& organization)
{
    OrganizationView row{place.number, place.position, {}, organization};
    if (organization.parent) {
        row.parent = this->organization(organization.parent->text);
    }
    insert<StoredOrganization>(organizations_, form_, row);
    write_words(place.number, organization);
}

void RecordWriter::put(RowPlace place, const Outlet& outlet)
{
    insert<StoredOutlet>(outlets_, form_, RecordView<Outlet>{place.number, place.position, outlet});
    write_ties(place.number, TieOf::owner, outlet.owner);
    write_words(place.number, outlet);
}

void RecordWriter::put(RowPlace place, const Speaker& speaker)
{
    insert<StoredSpeaker>(
        speakers_, form_, RecordView<Speaker>{place.number, place.position, speaker});
    write_ties(place.number, TieOf::speaks_for, speaker.speaks_for);
    write_ties(place.number, TieOf::affiliation, speaker.affiliation);
    write_words(place.number, speaker);
}

void RecordWriter::put(RowPlace place, const Article& article)
{
    ArticleView row{place.number, place.position, {}, {}, article};
    if (article.outlet) {
        row.outlet.number = numbers_.named(article.outlet->text, {RecordKind::outlet});
    }
    if (article.copy_of) {
        row.copy_of.number = numbers_.named(article.copy_of->text, {RecordKind::article});
    }
    insert<StoredArticle>(articles_, form_, row);
    write_words(place.number, article);
}

void RecordWriter::put(RowPlace place, const Claim& claim)
{
    insert<StoredClaim>(claims_, form_, RecordView<Claim>{place.number, place.position, claim});
    write_pairs<ImplicationRow>(implications_, place.number, claim.implies);
    write_pairs<DistinctionRow>(distinctions_, place.number, claim.distinct_from);
    write_words(place.number, claim);
}

void RecordWriter::put(RowPlace place, const Attribution& attribution)
{
    const auto row = view_of(place, attribution);
    insert<StoredAttribution>(attributions_, form_, row);
    std::int64_t position = 0;
    for (const auto& piece : attribution.evidence) {
        const Reference text{numbers_.named(piece.text, {RecordKind::text})};
        insert<StoredEvidence>(
            evidence_, form_, StoredEvidence{row.claim, row.number, position++, text, piece});
    }
    if (words_) {
        words_->add(attribution);
    }
}

template <class Record> void RecordWriter::write_words(std::int64_t number, const Record& record)
{
    if (words_) {
        words_->add(number, record);
    }
}

void RecordWriter::write_ties(std::int64_t holder, TieOf of, const Ties& ties)
{
    if (!ties) {
        return;
    }
    const auto write_one = [&](const StoredTie& tie) {
        if (of == TieOf::owner) {
            insert<OwnerRow>(owners_, form_, OwnerRow{tie});
        } else {
            insert<SpeakerTieRow>(speaker_ties_, form_, SpeakerTieRow{tie});
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

template <class Row>
void RecordWriter::write_pairs(
    Statement& statement, std::int64_t claim, const std::vector<ClaimId>& others)
{
    std::int64_t position = 0;
    for (const auto& other : others) {
        const Reference named{numbers_.named(other.text, {RecordKind::claim})};
        insert<Row>(statement, form_, Row{{{claim}, position++, named}});
    }
}

Reference RecordWriter::organization(const std::string& id)
{
    return {numbers_.named(id, {RecordKind::organization})};
}

AttributionView RecordWriter::view_of(RowPlace place, const Attribution& attribution)
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

} // namespace hearsay
