#include "model/dossier.hpp"

#include <utility>

namespace hearsay {
namespace {

template <class Record>
void add_ids(NameIndex& by_id, RecordKind kind, const std::vector<Record>& records)
{
    for (std::uint32_t number = 0; number < records.size(); ++number) {
        by_id.add(records[number].id.text, {kind, number});
    }
}

std::size_t count_without_attributions(const Records& records)
{
    return records.organizations.size() + records.outlets.size() + records.speakers.size() +
           records.articles.size() + records.claims.size();
}

} // namespace

Records own_keys(const Records& records)
{
    Records root;
    root.title = records.title;
    root.base = records.base;
    root.created = records.created;
    root.generator = records.generator;
    root.remarks = records.remarks;
    return root;
}

Dossier::Dossier(Records records)
    : records_(std::move(records)), by_id_(count_without_attributions(records_)),
      by_attribution_id_(records_.attributions.size()), by_sha256_(records_.texts.size())
{
    add_ids(by_id_, RecordKind::organization, records_.organizations);
    add_ids(by_id_, RecordKind::outlet, records_.outlets);
    add_ids(by_id_, RecordKind::speaker, records_.speakers);
    add_ids(by_id_, RecordKind::article, records_.articles);
    add_ids(by_id_, RecordKind::claim, records_.claims);
    for (std::uint32_t number = 0; number < records_.attributions.size(); ++number) {
        const auto& id = records_.attributions[number].id.text;
        if (!by_id_.find(id)) {
            by_attribution_id_.add(id, {RecordKind::attribution, number});
        }
    }
    for (std::uint32_t number = 0; number < records_.texts.size(); ++number) {
        by_sha256_.add(records_.texts[number].sha256, {RecordKind::text, number});
    }
}

std::optional<RecordRef> Dossier::find(std::string_view id) const
{
    const auto found = by_id_.find(id);
    return found ? found : by_attribution_id_.find(id);
}

std::optional<RecordRef> Dossier::find_text(std::string_view sha256) const
{
    return by_sha256_.find(sha256);
}

bool Dossier::ids_are_unique() const
{
    return by_id_.size() == count_without_attributions(records_) &&
           by_attribution_id_.size() == records_.attributions.size() && !find("");
}

std::string_view id_of(const Dossier& dossier, RecordRef record)
{
    switch (record.kind) {
    case RecordKind::text:
        return dossier.texts()[record.number].sha256;
    case RecordKind::organization:
        return dossier.organizations()[record.number].id.text;
    case RecordKind::outlet:
        return dossier.outlets()[record.number].id.text;
    case RecordKind::speaker:
        return dossier.speakers()[record.number].id.text;
    case RecordKind::article:
        return dossier.articles()[record.number].id.text;
    case RecordKind::claim:
        return dossier.claims()[record.number].id.text;
    case RecordKind::attribution:
        return dossier.attributions()[record.number].id.text;
    }
    return {};
}

std::string_view label_of(const Dossier& dossier, RecordRef record)
{
    switch (record.kind) {
    case RecordKind::organization:
        return dossier.organizations()[record.number].name;
    case RecordKind::outlet:
        return dossier.outlets()[record.number].name;
    case RecordKind::speaker:
        return dossier.speakers()[record.number].name;
    case RecordKind::claim:
        return dossier.claims()[record.number].text;
    case RecordKind::article:
        if (const auto& title = dossier.articles()[record.number].title; !title.empty()) {
            return title;
        }
        break;
    case RecordKind::text:
    case RecordKind::attribution:
        break;
    }
    return id_of(dossier, record);
}

std::vector<bool> articles_in_hand(const Dossier& dossier)
{
    std::vector<bool> in_hand(dossier.articles().size());
    for (std::size_t number = 0; number < in_hand.size(); ++number) {
        in_hand[number] = dossier.articles()[number].in_hand;
    }
    for (const auto& text : dossier.texts()) {
        const auto article = dossier.find(text.article.text);
        if (article && article->kind == RecordKind::article) {
            in_hand[article->number] = true;
        }
    }
    return in_hand;
}

} // namespace hearsay
