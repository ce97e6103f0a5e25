#include "query/touching.hpp"

#include <algorithm>
#include <tuple>

#include "base/unique.hpp"
#include "model/references.hpp"

namespace hearsay {
namespace {

bool has_evidence_in(const Attribution& attribution, std::string_view sha256)
{
    return std::ranges::any_of(
        attribution.evidence, [&](const Evidence& evidence) { return evidence.text == sha256; });
}

bool touches(const Dossier& dossier, const Quote& quote, RecordRef record)
{
    const auto& attribution = dossier.attributions()[quote.attribution];
    const auto id = id_of(dossier, record);
    switch (record.kind) {
    case RecordKind::text:
        return has_evidence_in(attribution, id);
    case RecordKind::claim:
        return attribution.claim.text == id;
    case RecordKind::attribution:
        return quote.attribution == record.number;
    default:
        break;
    }
    const bool relayed =
        std::ranges::any_of(attribution.via, [&](const SourceId& step) { return step.text == id; });
    return relayed || quote.speaker == record || quote.article == record || quote.outlet == record;
}

/// Gathers the mentions of one record.
class Mentions {
public:
    Mentions(const Dossier& dossier, RecordRef wanted)
        : dossier_(dossier), wanted_(id_of(dossier, wanted)), kind_(wanted.kind)
    {
    }

    template <class Record> void look_at(RecordKind kind, const std::vector<Record>& records)
    {
        for (std::uint32_t number = 0; number < records.size(); ++number) {
            visit_references(
                records[number], [&](std::string_view key, const auto&, const std::string& id) {
                    if (id == wanted_ && kind_ != RecordKind::text) {
                        found_.push_back({{kind, number}, key});
                    }
                });
        }
    }

    void look_at_translations()
    {
        const auto& texts = dossier_.texts();
        for (std::uint32_t number = 0; number < texts.size(); ++number) {
            if (kind_ == RecordKind::text && texts[number].translation_of == wanted_) {
                found_.push_back({{RecordKind::text, number}, "translation_of"});
            }
        }
    }

    std::vector<Mention> sorted()
    {
        std::ranges::sort(found_, {}, [&](const Mention& mention) {
            return std::tuple(mention.key, mention.record.kind, id_of(dossier_, mention.record));
        });
        erase_repeats(found_);
        return std::move(found_);
    }

private:
    const Dossier& dossier_;
    std::string_view wanted_;
    RecordKind kind_;
    std::vector<Mention> found_;
};

} // namespace

Touching touching(const Provenance& provenance, RecordRef record)
{
    const auto& dossier = *provenance.dossier;
    Touching found;
    QuotesRequest all;
    all.rejected = true;
    found.quotes = quotes(provenance, all);
    std::erase_if(
        found.quotes, [&](const Quote& quote) { return !touches(dossier, quote, record); });
    Mentions mentions(dossier, record);
    mentions.look_at(RecordKind::text, dossier.texts());
    mentions.look_at(RecordKind::organization, dossier.organizations());
    mentions.look_at(RecordKind::outlet, dossier.outlets());
    mentions.look_at(RecordKind::speaker, dossier.speakers());
    mentions.look_at(RecordKind::article, dossier.articles());
    mentions.look_at(RecordKind::claim, dossier.claims());
    mentions.look_at_translations();
    found.mentions = mentions.sorted();
    return found;
}

} // namespace hearsay
