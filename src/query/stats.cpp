#include "query/stats.hpp"

#include <algorithm>
#include <set>

#include "model/terms.hpp"

namespace hearsay {
namespace {

template <class Range, class Predicate>
std::size_t how_many(const Range& range, Predicate predicate)
{
    return static_cast<std::size_t>(std::count_if(std::begin(range), std::end(range), predicate));
}

/// A count for each of an enumeration's terms; `kind` gives a record's value, which may be none.
template <class Enum, class Record, class Kind>
std::vector<Count> by_term(const std::vector<Record>& records, Kind kind)
{
    std::vector<Count> counts;
    for (std::size_t value = 0; value < terms_of<Enum>.size(); ++value) {
        const std::optional<Enum> wanted = static_cast<Enum>(value);
        counts.push_back({terms_of<Enum>[value], how_many(records, [&](const Record& record) {
                              return std::optional<Enum>(kind(record)) == wanted;
                          })});
    }
    return counts;
}

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

StatsGroup claims_of(const Dossier& dossier)
{
    const auto& claims = dossier.claims();
    StatsGroup group{"claims", claims.size(), {}};
    group.counts = by_term<ClaimKind>(claims, [](const Claim& claim) { return claim.kind; });
    const auto implying =
        how_many(claims, [](const Claim& claim) { return !claim.implies.empty(); });
    group.counts.push_back({"implying_others", implying});
    return group;
}

StatsGroup attributions_of(const Provenance& provenance)
{
    const auto& all = provenance.dossier->attributions();
    StatsGroup group{"attributions", all.size(), {}};
    std::vector<Attribution> standing;
    std::size_t nobody = 0;
    std::size_t retracted = 0;
    for (std::size_t number = 0; number < all.size(); ++number) {
        if (is_rejected(all[number])) {
            continue;
        }
        standing.push_back(all[number]);
        nobody += provenance.ends[number] == End::nobody ? 1 : 0;
        retracted += provenance.out[number] ? 1 : 0;
    }
    group.counts =
        by_term<Stance>(standing, [](const Attribution& record) { return record.stance; });
    group.counts.push_back({"naming_nobody", nobody});
    group.counts.push_back({"over_retracted_articles", retracted});
    for (const auto& count :
         by_term<Status>(all, [](const Attribution& record) { return record.status; })) {
        group.counts.push_back(count);
    }
    return group;
}

StatsGroup articles_of(const Dossier& dossier)
{
    const auto& articles = dossier.articles();
    const auto in_hand = articles_in_hand(dossier);
    return {
        "articles",
        articles.size(),
        {{"in_hand", how_many(in_hand, [](bool held) { return held; })},
         {"undated", how_many(articles, [](const Article& one) { return !one.published; })},
         {"retracted", how_many(articles, is_retracted)},
         {"copies", how_many(articles, [](const Article& one) { return !!one.copy_of; })}}};
}

StatsGroup outlets_of(const Dossier& dossier)
{
    const auto& outlets = dossier.outlets();
    const auto publish = publishing(dossier);
    const auto relied = relied_on(dossier);
    return {
        "outlets",
        outlets.size(),
        {{"publishing",
          how_many(outlets, [&](const Outlet& one) { return publish.contains(one.id.text); })},
         {"relied_on",
          how_many(outlets, [&](const Outlet& one) { return relied.contains(one.id.text); })},
         {"unnamed", how_many(outlets, [](const Outlet& one) { return !one.named; })},
         {"of_unknown_owner", how_many(outlets, [](const Outlet& one) { return !one.owner; })}}};
}

StatsGroup speakers_of(const Dossier& dossier)
{
    const auto& speakers = dossier.speakers();
    StatsGroup group{"speakers", speakers.size(), {}};
    group.counts =
        by_term<SpeakerKind>(speakers, [](const Speaker& speaker) { return speaker.kind; });
    group.counts.push_back(
        {"unnamed", how_many(speakers, [](const Speaker& one) { return !one.named; })});
    group.counts.push_back({"speaking_for_unknown", how_many(speakers, [](const Speaker& one) {
                                return !one.speaks_for;
                            })});
    return group;
}

void find_ends(Stats& stats, const std::vector<Article>& articles)
{
    for (const auto& article : articles) {
        const auto& date = article.published;
        if (date && (!stats.first || date->interval.begin < stats.first->interval.begin)) {
            stats.first = date;
        }
        if (date && (!stats.last || date->interval.end > stats.last->interval.end)) {
            stats.last = date;
        }
    }
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
    const auto& dossier = *provenance.dossier;
    Stats stats;
    stats.groups = {
        claims_of(dossier),
        attributions_of(provenance),
        articles_of(dossier),
        outlets_of(dossier),
        speakers_of(dossier),
        {"organizations", dossier.organizations().size(), {}},
        {"texts", dossier.texts().size(), {}}};
    find_ends(stats, dossier.articles());
    const auto all = quotes(provenance, {});
    stats.relied_on = recorded_tallies(provenance, all, CountBy::via);
    stats.quoted = recorded_tallies(provenance, all, CountBy::speaker);
    return stats;
}

} // namespace hearsay
