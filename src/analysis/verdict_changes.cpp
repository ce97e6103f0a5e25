#include "analysis/verdict_changes.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "analysis/audit.hpp"
#include "graph/scope.hpp"

namespace hearsay {
namespace {

using Standings = std::map<std::string, ClaimStanding>;
using Ids = std::set<std::string>;

ClaimStanding claim_standing_of(const Provenance& provenance, const Weighing& weighing)
{
    ClaimStanding standing{
        weighing.verdict, weighing.contested, weighing.sources, weighing.reports, {}};
    for (const auto origin : weighing.origins) {
        standing.origins.emplace_back(id_of(provenance, origin));
    }
    return standing;
}

using ClaimNumbers = std::vector<std::uint32_t>;

Standings
standings_in(const Provenance& provenance, const ClaimNumbers& claims, const WeighingLimits& limits)
{
    using Named = std::pair<std::string, ClaimStanding>;
    Standings standings;
    weigh_each<Named>(
        provenance, claims, limits,
        [&](const Weighing& weighing) {
            return Named(
                id_of(provenance, weighing.claim), claim_standing_of(provenance, weighing));
        },
        [&](Named named) {
            standings.insert(std::move(named));
            return Go::on;
        });
    return standings;
}

ClaimNumbers all_claims(const Provenance& provenance)
{
    ClaimNumbers all(provenance.facts.claims.size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

/// Those that are there.
ClaimNumbers claims_called(const Provenance& provenance, const std::vector<std::string>& ids)
{
    ClaimNumbers claims;
    for (const auto& id : ids) {
        const auto record = provenance.dossier->find(id);
        if (record && record->kind == RecordKind::claim) {
            claims.push_back(record->number);
        }
    }
    return claims;
}

/// Which texts articles have, by id.
using TextsOf = std::unordered_multimap<std::string_view, std::string_view>;

TextsOf texts_in(const Provenance& provenance)
{
    TextsOf texts;
    for (const auto& text : provenance.dossier->texts()) {
        texts.emplace(text.article.text, text.sha256);
    }
    return texts;
}

/// One version of a dossier.
struct Side {
    explicit Side(const Provenance& given) : provenance(given), texts(texts_in(given)) {}

    const Provenance& provenance;
    TextsOf texts;
};

/// An article's outlet and its texts.
void add_ids_of(const Side& side, const Article& article, Ids& ids)
{
    if (article.outlet) {
        ids.insert(article.outlet->text);
    }
    const auto [first, last] = side.texts.equal_range(article.id.text);
    for (auto text = first; text != last; ++text) {
        ids.emplace(text->second);
    }
}

/// All that an attribution leads over, and what is merged by it.
void add_ids_on(const Side& side, std::uint32_t attribution, Ids& ids)
{
    const auto& provenance = side.provenance;
    const auto add = [&](Vertex vertex) { ids.emplace(id_of(provenance, vertex)); };
    const auto& dossier = *provenance.dossier;
    for (const Vertex step : provenance.steps.of(attribution)) {
        add(step);
        const auto record = record_of(provenance, step);
        if (record.kind == RecordKind::article) {
            add_ids_of(side, dossier.articles()[record.number], ids);
        }
        if (record.kind == RecordKind::outlet) {
            std::ranges::for_each(provenance.owners.of(record.number), add);
        }
        if (record.kind == RecordKind::speaker) {
            std::ranges::for_each(provenance.voices.of(record.number), add);
        }
    }
}

/// Whether a change of a record other than an attribution can move a weighing. What is added or
/// gone does so only through attributions or by being joined, a text by putting its article in
/// hand.
bool can_move_weighings(const RecordChange& change)
{
    static const Ids keys{"named",       "owner",     "parent",  "speaks_for", "affiliation",
                          "outlet",      "published", "revised", "in_hand",    "copy_of",
                          "corrections", "implies",   "article"};
    return change.type == "text" || !change.joined_into.empty() ||
           std::ranges::any_of(
               change.keys, [](const KeyChange& key) { return keys.contains(key.key); });
}

/// What bears on a claim, in both versions together.
class Bearing {
public:
    void add(const Side& side, const std::string& claim)
    {
        const auto& provenance = side.provenance;
        const auto record = provenance.dossier->find(claim);
        if (!record || record->kind != RecordKind::claim) {
            return;
        }
        const auto vertex = vertex_of(provenance, *record);
        for (const auto& some : {implying(provenance, vertex), implied_by(provenance, vertex)}) {
            for (const auto each : some) {
                add_claim(side, each);
            }
        }
    }

    /// Those of the changed records that bear on it.
    std::pair<std::vector<std::string>, std::vector<std::string>>
    among(const std::vector<RecordChange>& changes) const
    {
        std::pair<std::vector<std::string>, std::vector<std::string>> found;
        for (const auto& change : changes) {
            if (change.type == "attribution" && attributions_.contains(change.id)) {
                found.first.push_back(change.id);
            } else if (
                change.type != "attribution" && others_.contains(change.id) &&
                can_move_weighings(change)) {
                found.second.push_back(change.id);
            }
        }
        return found;
    }

private:
    void add_claim(const Side& side, Vertex claim)
    {
        const auto& provenance = side.provenance;
        others_.emplace(id_of(provenance, claim));
        for (const auto number : provenance.by_claim.of(record_of(provenance, claim).number)) {
            attributions_.insert(provenance.dossier->attributions()[number].id.text);
            add_ids_on(side, number, others_);
        }
    }

    Ids attributions_;
    Ids others_;
};

std::optional<ClaimStanding> standing_in(const Standings& standings, const std::string& claim)
{
    const auto found = standings.find(claim);
    return found == standings.end() ? std::nullopt : std::optional(found->second);
}

bool is_other_verdict(const ClaimChange& change)
{
    return change.before && change.after &&
           std::pair(change.before->verdict, change.before->contested) !=
               std::pair(change.after->verdict, change.after->contested);
}

/// Another verdict; other counts; claims that are new or gone.
int order_of(const ClaimChange& change)
{
    return is_other_verdict(change) ? 0 : change.before && change.after ? 1 : 2;
}

std::vector<ClaimChange> changes_between(
    const Standings& old, const Standings& now, const Side& old_side, const Side& new_side,
    const std::vector<RecordChange>& changes)
{
    auto claims = now;
    claims.insert(old.begin(), old.end());
    std::vector<ClaimChange> found;
    for (const auto& [claim, standing] : claims) {
        ClaimChange change{claim, standing_in(old, claim), standing_in(now, claim), {}, {}};
        if (change.before == change.after) {
            continue;
        }
        Bearing bearing;
        bearing.add(old_side, claim);
        bearing.add(new_side, claim);
        std::tie(change.attributions, change.others) = bearing.among(changes);
        found.push_back(std::move(change));
    }
    std::ranges::stable_sort(found, {}, order_of);
    return found;
}

} // namespace

std::vector<ClaimChange> verdict_changes(
    const Provenance& before, const Provenance& after, const std::vector<RecordChange>& changes,
    const WeighingLimits& limits)
{
    if (changes.empty()) {
        return {};
    }
    return changes_between(
        standings_in(before, all_claims(before), limits),
        standings_in(after, all_claims(after), limits), Side(before), Side(after), changes);
}

std::vector<ClaimChange> verdict_changes_of(
    const std::vector<std::string>& claims, const Provenance& before, const Provenance& after,
    const std::vector<RecordChange>& changes, const WeighingLimits& limits)
{
    return changes_between(
        standings_in(before, claims_called(before, claims), limits),
        standings_in(after, claims_called(after, claims), limits), Side(before), Side(after),
        changes);
}

} // namespace hearsay
