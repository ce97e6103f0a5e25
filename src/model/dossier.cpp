#include "model/dossier.hpp"

#include <utility>

namespace hearsay {
namespace {

template <class Record>
void add_ids(
    std::unordered_map<std::string_view, RecordRef>& by_id, RecordKind kind,
    const std::vector<Record>& records)
{
    for (std::uint32_t number = 0; number < records.size(); ++number) {
        by_id.try_emplace(records[number].id.text, RecordRef{kind, number});
    }
}

std::optional<RecordRef>
found(const std::unordered_map<std::string_view, RecordRef>& records, std::string_view key)
{
    const auto record = records.find(key);
    return record == records.end() ? std::nullopt : std::optional(record->second);
}

std::size_t count_of(const Records& records)
{
    return records.organizations.size() + records.outlets.size() + records.speakers.size() +
           records.articles.size() + records.claims.size() + records.attributions.size();
}

} // namespace

Dossier::Dossier(Records records) : records_(std::move(records))
{
    by_id_.reserve(count_of(records_));
    add_ids(by_id_, RecordKind::organization, records_.organizations);
    add_ids(by_id_, RecordKind::outlet, records_.outlets);
    add_ids(by_id_, RecordKind::speaker, records_.speakers);
    add_ids(by_id_, RecordKind::article, records_.articles);
    add_ids(by_id_, RecordKind::claim, records_.claims);
    add_ids(by_id_, RecordKind::attribution, records_.attributions);
    for (std::uint32_t number = 0; number < records_.texts.size(); ++number) {
        by_sha256_.try_emplace(records_.texts[number].sha256, RecordRef{RecordKind::text, number});
    }
}

std::optional<RecordRef> Dossier::find(std::string_view id) const
{
    return found(by_id_, id);
}

std::optional<RecordRef> Dossier::find_text(std::string_view sha256) const
{
    return found(by_sha256_, sha256);
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
