#include "graph/claim_view.hpp"

namespace hearsay {

ClaimView claim_view(const Provenance& provenance, const std::vector<bool>& wanted)
{
    const auto& graph = graph_of(provenance);
    return {graph, InScope{&graph, &wanted}};
}

std::vector<bool> asserted_in(const Provenance& provenance, const Scope& scope)
{
    std::vector<bool> wanted(provenance.facts.attributions.size());
    for (const auto& scoped : scope.asserting) {
        wanted[scoped.attribution] = true;
    }
    return wanted;
}

} // namespace hearsay
