#include "analysis/inspection.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

#include "analysis/anachronisms.hpp"

namespace hearsay {
namespace {

/// The ranks of vertices, to sort by the ids that they stand for.
std::vector<std::uint32_t> ranks_of(const Provenance& provenance, const Circle& circle)
{
    std::vector<std::uint32_t> ranks;
    for (const auto vertex : circle) {
        ranks.push_back(provenance.rank[vertex]);
    }
    return ranks;
}

using AnachronismKey = std::tuple<bool, std::uint32_t, std::uint32_t>;

AnachronismKey key_of(const Provenance& provenance, const Anachronism& anachronism)
{
    return {
        !anachronism.certain, provenance.rank[anachronism.from], provenance.rank[anachronism.to]};
}

template <class Key, class Found> std::vector<Found> values_of(std::map<Key, Found>& found)
{
    std::vector<Found> values;
    for (auto& [key, value] : found) {
        values.push_back(std::move(value));
    }
    return values;
}

} // namespace

Inspection inspect(const Provenance& provenance, std::uint32_t count)
{
    std::vector<Vertex> claims(count);
    std::iota(claims.begin(), claims.end(), vertex_of(provenance, {RecordKind::claim, 0}));
    sort_by_id(provenance, claims);
    std::map<std::vector<std::uint32_t>, CircleFound> circles;
    std::map<AnachronismKey, AnachronismFound> anachronisms;
    for (const auto claim : claims) {
        const auto support = support_of(provenance, scope_of(provenance, claim));
        for (auto& circle : circles_of(provenance, support)) {
            auto& found = circles[ranks_of(provenance, circle)];
            found.circle = std::move(circle);
            found.claims.push_back(claim);
        }
        for (const auto& anachronism : anachronisms_of(provenance, support.attributions)) {
            auto& found = anachronisms[key_of(provenance, anachronism)];
            found.anachronism = anachronism;
            found.claims.push_back(claim);
        }
    }
    return {values_of(circles), values_of(anachronisms)};
}

Inspection inspect(const Provenance& provenance)
{
    return inspect(provenance, static_cast<std::uint32_t>(provenance.by_claim.size()));
}

} // namespace hearsay
