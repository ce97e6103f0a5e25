#include "analysis/verdict_changes.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
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

Standings standings_in(const Provenance& provenance, const WeighingLimits& limits)
{
    Standings standings;
    weigh_all(provenance, limits, [&](const Weighing& weighing) {
        standings.emplace(
            std::string(id_of(provenance, weighing.claim)),
            claim_standing_of(provenance, weighing));
        return Go::on;
    });
    return standings;
}

/// All that an attribution leads over, and what is merged by it.
void add_ids_on(const Provenance& provenance, std::uint32_t attribution, Ids& ids)
{
    const auto add = [&](Vertex vertex) { ids.emplace(id_of(provenance, vertex)); };
    const auto& dossier = *provenance.dossier;
    for (const Vertex step : provenance.steps.of(attribution)) {
        add(step);
        const auto record = record_of(provenance, step);
        if (record.kind == RecordKind::article && dossier.articles()[record.number].outlet) {
            ids.insert(dossier.articles()[record.number].outlet->text);
        }
        if (record.kind == RecordKind::outlet) {
            std::ranges::for_each(provenance.owners.of(record.number), add);
        }
        if (record.kind == RecordKind::speaker) {
            std::ranges::for_each(provenance.voices.of(record.number), add);
        }
    }
}

/// What bears on a claim in one version.
class Bearing {
public:
    void add(const Provenance& provenance, const std::string& claim)
    {
        const auto record = provenance.dossier->find(claim);
        if (!record || record->kind != RecordKind::claim) {
            return;
        }
        const auto vertex = vertex_of(provenance, *record);
        for (const auto& some : {implying(provenance, vertex), implied_by(provenance, vertex)}) {
            for (const auto each : some) {
                add_claim(provenance, each);
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
            } else if (change.type != "attribution" && others_.contains(change.id)) {
                found.second.push_back(change.id);
            }
        }
        return found;
    }

private:
    void add_claim(const Provenance& provenance, Vertex claim)
    {
        others_.emplace(id_of(provenance, claim));
        for (const auto number : provenance.by_claim.of(record_of(provenance, claim).number)) {
            attributions_.insert(provenance.dossier->attributions()[number].id.text);
            add_ids_on(provenance, number, others_);
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

} // namespace

std::vector<ClaimChange> verdict_changes(
    const Provenance& before, const Provenance& after, const std::vector<RecordChange>& changes,
    const WeighingLimits& limits)
{
    if (changes.empty()) {
        return {};
    }
    const auto old = standings_in(before, limits);
    const auto now = standings_in(after, limits);
    auto claims = now;
    claims.insert(old.begin(), old.end());
    std::vector<ClaimChange> found;
    for (const auto& [claim, standing] : claims) {
        ClaimChange change{claim, standing_in(old, claim), standing_in(now, claim), {}, {}};
        if (change.before == change.after) {
            continue;
        }
        Bearing bearing;
        bearing.add(before, claim);
        bearing.add(after, claim);
        std::tie(change.attributions, change.others) = bearing.among(changes);
        found.push_back(std::move(change));
    }
    std::ranges::stable_sort(found, {}, order_of);
    return found;
}

} // namespace hearsay
