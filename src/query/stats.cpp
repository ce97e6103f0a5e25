#include "query/stats.hpp"

#include <set>

#include "query/stats_counter.hpp"

namespace hearsay {
namespace {

bool is_rejected(const Attribution& attribution)
{
    return attribution.status == Status::rejected;
}

/// The outlets that publish an article.
std::set<std::string_view> publishing(const Dossier& dossier)
{
    std::set<std::string_view> ids;
    for (const auto& article : dossier.articles()) {
        if (article.outlet) {
            ids.insert(article.outlet->text);
        }
    }
    return ids;
}

/// What stands in the `via` of an attribution that is not rejected.
std::set<std::string_view> relied_on(const Dossier& dossier)
{
    std::set<std::string_view> ids;
    for (const auto& attribution : dossier.attributions()) {
        for (const auto& step : attribution.via) {
            if (!is_rejected(attribution)) {
                ids.insert(step.text);
            }
        }
    }
    return ids;
}

void count_articles(StatsCounter& counter, const Dossier& dossier)
{
    const auto in_hand = articles_in_hand(dossier);
    const auto& articles = dossier.articles();
    for (std::size_t number = 0; number < articles.size(); ++number) {
        const auto& article = articles[number];
        counter.count_article(
            article.published, in_hand[number], is_retracted(article), article.copy_of.has_value());
    }
}

void count_outlets(StatsCounter& counter, const Dossier& dossier)
{
    const auto publish = publishing(dossier);
    const auto relied = relied_on(dossier);
    for (const auto& outlet : dossier.outlets()) {
        const std::string_view id = outlet.id.text;
        counter.count(outlet, publish.contains(id), relied.contains(id), outlet.owner.has_value());
    }
}

void count_attributions(StatsCounter& counter, const Provenance& provenance)
{
    const auto& all = provenance.dossier->attributions();
    for (std::size_t number = 0; number < all.size(); ++number) {
        counter.count_attribution(
            all[number].stance, all[number].status, provenance.ends[number] == End::nobody,
            provenance.out[number]);
    }
}

StatsCounter counted(const Provenance& provenance)
{
    const auto& dossier = *provenance.dossier;
    StatsCounter counter;
    for (const auto& claim : dossier.claims()) {
        counter.count(claim, !claim.implies.empty());
    }
    for (const auto& speaker : dossier.speakers()) {
        counter.count(speaker, speaker.speaks_for.has_value());
    }
    count_articles(counter, dossier);
    count_outlets(counter, dossier);
    count_attributions(counter, provenance);
    counter.count_organizations(dossier.organizations().size());
    counter.count_texts(dossier.texts().size());
    return counter;
}

std::vector<Tally>
recorded_tallies(const Provenance& provenance, const std::vector<Quote>& all, CountBy by)
{
    auto counts = tallies(provenance, all, by);
    std::erase_if(counts, [](const Tally& tally) { return !tally.record; });
    return counts;
}

} // namespace

Stats stats_of(const Provenance& provenance)
{
    auto stats = counted(provenance).take();
    const auto all = quotes(provenance, {});
    stats.relied_on = recorded_tallies(provenance, all, CountBy::via);
    stats.quoted = recorded_tallies(provenance, all, CountBy::speaker);
    return stats;
}

} // namespace hearsay
