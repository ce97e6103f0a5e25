#include "query/excerpt.hpp"

#include <algorithm>
#include <set>
#include <string_view>

#include "graph/scope.hpp"
#include "graph/side.hpp"

namespace hearsay {
namespace {

/// Marks the records that are wanted, and all that they name.
class Marking {
public:
    explicit Marking(const Provenance& provenance)
        : provenance_(provenance), dossier_(*provenance.dossier)
    {
    }

    void mark_claims(Vertex claim)
    {
        for (const auto narrower : implying(provenance_, claim)) {
            mark_attributions(narrower, {Side::asserting, Side::contesting});
        }
        for (const auto broader : implied_by(provenance_, claim)) {
            mark_attributions(broader, {Side::contesting});
        }
        mark_articles_of(via_outlets_);
    }

    bool has(RecordKind kind, std::size_t number) const
    {
        return marked_.contains({kind, static_cast<std::uint32_t>(number)});
    }

    bool has(std::string_view id) const
    {
        const auto record = dossier_.find(id);
        return record && marked_.contains(*record);
    }

private:
    void mark_attributions(Vertex claim, std::initializer_list<Side> sides)
    {
        const auto record = record_of(provenance_, claim);
        marked_.insert(record);
        for (const auto number : provenance_.by_claim.of(record.number)) {
            const auto& attribution = dossier_.attributions()[number];
            const auto side = side_of(attribution.stance);
            if (std::ranges::find(sides, side) != sides.end()) {
                mark_attribution(number, attribution);
            }
        }
    }

    void mark_attribution(std::uint32_t number, const Attribution& attribution)
    {
        if (!marked_.insert({RecordKind::attribution, number}).second) {
            return;
        }
        mark(attribution.article.text);
        for (const auto& source : attribution.via) {
            mark(source.text);
            const auto record = dossier_.find(source.text);
            if (record && record->kind == RecordKind::outlet) {
                via_outlets_.insert(source.text);
            }
        }
        if (attribution.speaker) {
            mark(attribution.speaker->text);
        }
    }

    void mark_articles_of(const std::set<std::string_view>& outlets)
    {
        for (std::uint32_t number = 0; number < dossier_.articles().size(); ++number) {
            const auto& article = dossier_.articles()[number];
            const auto vertex = vertex_of(provenance_, {RecordKind::article, number});
            if (article.outlet && provenance_.in_hand[vertex] &&
                outlets.contains(article.outlet->text)) {
                mark(article.id.text);
            }
        }
    }

    void mark(std::string_view id)
    {
        const auto record = dossier_.find(id);
        if (!record) {
            return;
        }
        if (record->kind == RecordKind::article) {
            mark_with_originals(id);
        } else if (record->kind == RecordKind::outlet) {
            mark_outlet(id);
        } else if (marked_.insert(*record).second) {
            mark_ties(dossier_.speakers()[record->number].speaks_for);
            mark_ties(dossier_.speakers()[record->number].affiliation);
        }
    }

    void mark_with_originals(std::string_view id)
    {
        for (auto record = dossier_.find(id); record && marked_.insert(*record).second;) {
            const auto& article = dossier_.articles()[record->number];
            if (article.outlet) {
                mark_outlet(article.outlet->text);
            }
            record = article.copy_of ? dossier_.find(article.copy_of->text) : std::nullopt;
        }
    }

    void mark_outlet(std::string_view id)
    {
        const auto record = dossier_.find(id);
        if (record && marked_.insert(*record).second) {
            mark_ties(dossier_.outlets()[record->number].owner);
        }
    }

    void mark_ties(const Ties& ties)
    {
        for (const auto& tie : ties ? *ties : std::vector<Tie>()) {
            mark_with_parents(tie.organization.text);
        }
    }

    void mark_with_parents(std::string_view id)
    {
        for (auto record = dossier_.find(id); record && marked_.insert(*record).second;) {
            const auto& parent = dossier_.organizations()[record->number].parent;
            record = parent ? dossier_.find(parent->text) : std::nullopt;
        }
    }

    const Provenance& provenance_;
    const Dossier& dossier_;
    std::set<RecordRef> marked_;
    std::set<std::string_view> via_outlets_;
};

template <class Record>
std::vector<Record>
marked_among(const Marking& marking, const std::vector<Record>& records, RecordKind kind)
{
    std::vector<Record> kept;
    for (std::size_t number = 0; number < records.size(); ++number) {
        if (marking.has(kind, number)) {
            kept.push_back(records[number]);
        }
    }
    return kept;
}

} // namespace

Records excerpt_of(const Provenance& provenance, Vertex claim)
{
    const auto& dossier = *provenance.dossier;
    Marking marking(provenance);
    marking.mark_claims(claim);
    Records records;
    records.organizations =
        marked_among(marking, dossier.organizations(), RecordKind::organization);
    records.outlets = marked_among(marking, dossier.outlets(), RecordKind::outlet);
    records.speakers = marked_among(marking, dossier.speakers(), RecordKind::speaker);
    records.articles = marked_among(marking, dossier.articles(), RecordKind::article);
    records.claims = marked_among(marking, dossier.claims(), RecordKind::claim);
    records.attributions = marked_among(marking, dossier.attributions(), RecordKind::attribution);
    for (auto& article : records.articles) {
        const auto record = dossier.find(article.id.text);
        article.in_hand = provenance.in_hand[vertex_of(provenance, *record)];
    }
    for (auto& claim_kept : records.claims) {
        std::erase_if(
            claim_kept.implies, [&](const ClaimId& broad) { return !marking.has(broad.text); });
    }
    for (auto& attribution : records.attributions) {
        attribution.evidence.clear();
    }
    return records;
}

} // namespace hearsay
