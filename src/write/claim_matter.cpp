#include "write/claim_matter.hpp"

#include <algorithm>

#include "base/unique.hpp"
#include "graph/side.hpp"

namespace hearsay {
namespace {

std::vector<std::uint32_t> undecided_in(const Provenance& provenance, Vertex claim)
{
    const auto& attributions = provenance.dossier->attributions();
    std::vector<std::uint32_t> undecided;
    for (const auto attribution : provenance.by_claim.of(provenance.graph[claim].number)) {
        const bool neither = side_of(attributions[attribution].stance) == Side::neither;
        if (neither && !provenance.out[attribution]) {
            undecided.push_back(attribution);
        }
    }
    return firsts_among(provenance, std::move(undecided));
}

} // namespace

ClaimMatter matter_of(const Provenance& provenance, Vertex claim, const WeighingLimits& limits)
{
    ClaimMatter matter;
    matter.weighing = weigh(provenance, claim, limits);
    matter.scope = scope_of(provenance, claim);
    matter.chains = chains_of(provenance, matter.scope, limits.max_chains);
    matter.undecided = undecided_in(provenance, claim);
    return matter;
}

std::vector<std::uint32_t> attributions_in(const ClaimMatter& matter)
{
    auto attributions = matter.undecided;
    for (std::size_t place = 0; place < matter.chains.size(); ++place) {
        const auto segments = matter.chains.segments.of(place);
        attributions.insert(attributions.end(), segments.begin(), segments.end());
    }
    for (const auto& scoped : matter.scope.contesting) {
        attributions.push_back(scoped.attribution);
    }
    std::ranges::sort(attributions);
    erase_repeats(attributions);
    return attributions;
}

} // namespace hearsay
