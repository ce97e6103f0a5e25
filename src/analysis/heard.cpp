#include "analysis/heard.hpp"

#include <algorithm>
#include <map>

#include "analysis/pessimist.hpp"

namespace hearsay {
namespace {

/// Places among the merged chains, by the origin in which they end.
std::map<Vertex, std::vector<std::size_t>> chains_by_origin(
    const Chains& chains, const Merging& merging)
{
    std::map<Vertex, std::vector<std::size_t>> places;
    for (std::size_t place = 0; place < merging.chains.size(); ++place) {
        places[chains.all[merging.chains[place].place].steps.back()].push_back(place);
    }
    return places;
}

bool any_counts(const Merging& merging, const std::vector<std::size_t>& places)
{
    return std::ranges::any_of(
        places, [&](std::size_t place) { return !merging.chains[place].barred; });
}

} // namespace

std::vector<Vertex> origins_of(const Provenance& provenance, const Support& support)
{
    std::vector<Vertex> origins;
    for (const auto* nodes : {&support.speakers, &support.seen}) {
        for (const auto node : *nodes) {
            origins.push_back(support.vertices[node]);
        }
    }
    sort_by_id(provenance, origins);
    return origins;
}

HeardBy heard_by(
    const Provenance& provenance, const Support& support, const Chains& chains,
    const Merging& merging, SupportFlow& reports)
{
    HeardBy heard;
    const auto places = chains_by_origin(chains, merging);
    const auto add = [&](Support::Node node, std::size_t high) {
        const auto origin = support.vertices[node];
        const auto found = places.find(origin);
        std::size_t low = 0;
        if (found != places.end() && (high == 1 || found->second.size() == 1)) {
            low = any_counts(merging, found->second) ? 1 : 0;
        } else if (found != places.end()) {
            const auto disjoint = disjoint_ways_to_origin(merging, found->second);
            low = std::min(disjoint.chosen.size(), high);
            heard.exact = heard.exact && (disjoint.exact || low == high);
        }
        heard.origins.push_back({origin, {low, high}});
    };
    for (const auto speaker : support.speakers) {
        add(speaker, reports.heard_from_speaker(speaker));
    }
    for (const auto article : support.seen) {
        add(article, reports.heard_first_hand(article));
    }
    std::ranges::sort(heard.origins, {}, [&](const Heard& one) {
        return provenance.rank[one.origin];
    });
    return heard;
}

} // namespace hearsay
