#include "model/facts.hpp"

#include <span>

namespace hearsay {
namespace {

/// Finds what a dossier's references mean.
class Resolver {
public:
    explicit Resolver(const Dossier& dossier) : dossier_(dossier) {}

    std::uint32_t number(std::string_view id, RecordKind kind) const
    {
        const auto found = dossier_.find(id);
        return found && found->kind == kind ? found->number : no_record;
    }

    template <class Kind>
    std::uint32_t number(const std::optional<Id<Kind>>& id, RecordKind kind) const
    {
        return id ? number(id->text, kind) : no_record;
    }

    std::vector<Facts::Tie> ties(const Ties& ties) const
    {
        std::vector<Facts::Tie> resolved;
        for (const auto& tie : ties ? std::span(*ties) : std::span<const Tie>()) {
            resolved.push_back(
                {number(tie.organization.text, RecordKind::organization), interval_of(tie.since),
                 interval_of(tie.until)});
        }
        return resolved;
    }

    std::vector<std::uint32_t> claims(const std::vector<ClaimId>& ids) const
    {
        std::vector<std::uint32_t> numbers;
        for (const auto& id : ids) {
            const auto claim = number(id.text, RecordKind::claim);
            if (claim != no_record) {
                numbers.push_back(claim);
            }
        }
        return numbers;
    }

    std::vector<RecordRef> sources(const std::vector<SourceId>& ids) const
    {
        std::vector<RecordRef> records;
        for (const auto& id : ids) {
            if (const auto found = dossier_.find(id.text)) {
                records.push_back(*found);
            }
        }
        return records;
    }

private:
    const Dossier& dossier_;
};

void add_publishers(Facts& facts, const Dossier& dossier, const Resolver& resolver)
{
    for (const auto& organization : dossier.organizations()) {
        facts.organizations.push_back(
            {organization.id.text, resolver.number(organization.parent, RecordKind::organization)});
    }
    for (const auto& outlet : dossier.outlets()) {
        facts.outlets.push_back({outlet.id.text, outlet.named, outlet.owner.has_value()});
        facts.owners.add(resolver.ties(outlet.owner));
    }
}

void add_speakers(Facts& facts, const Dossier& dossier, const Resolver& resolver)
{
    for (const auto& speaker : dossier.speakers()) {
        facts.speakers.push_back(
            {speaker.id.text, speaker.named, speaker.speaks_for.has_value()});
        facts.voices.add(resolver.ties(ties_of(speaker)));
    }
}

void add_articles(Facts& facts, const Dossier& dossier, const Resolver& resolver)
{
    const auto in_hand = articles_in_hand(dossier);
    facts.articles.reserve(dossier.articles().size());
    for (const auto& article : dossier.articles()) {
        facts.articles.push_back(
            {article.id.text, resolver.number(article.outlet, RecordKind::outlet),
             resolver.number(article.copy_of, RecordKind::article), interval_of(article.published),
             lifetime_of(article), in_hand[facts.articles.size()], is_retracted(article)});
    }
}

void add_claims(Facts& facts, const Dossier& dossier, const Resolver& resolver)
{
    facts.claims.reserve(dossier.claims().size());
    for (const auto& claim : dossier.claims()) {
        facts.claims.push_back({claim.id.text, claim.text});
        facts.implies.add(resolver.claims(claim.implies));
    }
}

void add_attributions(Facts& facts, const Dossier& dossier, const Resolver& resolver)
{
    facts.attributions.reserve(dossier.attributions().size());
    for (const auto& attribution : dossier.attributions()) {
        auto& fact = facts.attributions.emplace_back();
        fact.id = attribution.id.text;
        fact.claim = resolver.number(attribution.claim.text, RecordKind::claim);
        fact.article = resolver.number(attribution.article.text, RecordKind::article);
        fact.speaker = resolver.number(attribution.speaker, RecordKind::speaker);
        fact.stance = attribution.stance;
        fact.seen = attribution.basis == Basis::seen;
        fact.own = attribution.own;
        fact.status = attribution.status;
        fact.occasion = attribution.occasion;
        if (attribution.said_on) {
            fact.said_on_as_written = attribution.said_on->text;
            fact.said_on = attribution.said_on->interval;
        }
        facts.via.add(resolver.sources(attribution.via));
    }
}

} // namespace

Facts facts_of(const Dossier& dossier)
{
    const Resolver resolver(dossier);
    Facts facts;
    add_publishers(facts, dossier, resolver);
    add_speakers(facts, dossier, resolver);
    add_articles(facts, dossier, resolver);
    add_claims(facts, dossier, resolver);
    add_attributions(facts, dossier, resolver);
    return facts;
}

const Ties& ties_of(const Speaker& speaker)
{
    return speaker.speaks_for ? speaker.speaks_for : speaker.affiliation;
}

bool may_hold(const Facts::Tie& tie, const std::optional<Interval>& date)
{
    return may_hold(tie.since, tie.until, date);
}

} // namespace hearsay
