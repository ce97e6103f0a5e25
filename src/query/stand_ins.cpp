#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "graph/scope.hpp"
#include "query/proposals.hpp"

namespace hearsay {
namespace {

/// The articles in hand that carry a claim, by the vertex of their outlet and stance.
using Carriers = std::map<std::pair<Vertex, Stance>, std::set<RecordRef>>;

void add_carriers(const Provenance& provenance, Vertex claim, Stance stance, Carriers& carriers)
{
    for (const auto number : provenance.by_claim.of(provenance.graph[claim].number)) {
        if (provenance.out[number] || provenance.facts.attributions[number].stance != stance) {
            continue;
        }
        const auto vertex = segment_of(provenance, number).steps.front();
        const auto article = provenance.graph[vertex];
        const auto outlet = provenance.outlets[article.number];
        if (outlet != no_vertex && provenance.in_hand[vertex]) {
            carriers[{outlet, stance}].insert(article);
        }
    }
}

Carriers carriers_of(const Provenance& provenance, Vertex claim)
{
    Carriers carriers;
    for (const auto narrower : implying(provenance, claim)) {
        add_carriers(provenance, narrower, Stance::asserts, carriers);
    }
    for (const auto stance :
         {Stance::denies, Stance::doubts, Stance::unverified, Stance::declines}) {
        add_carriers(provenance, claim, stance, carriers);
    }
    return carriers;
}

/// Whether `source` certainly appeared after the last that is known of `article`.
bool is_too_late(const Facts::Article& source, const Facts::Article& article)
{
    return source.published && article.lifetime &&
           certainly_after(*source.published, *article.lifetime);
}

bool has_outlet(const Provenance& provenance, std::span<const std::uint32_t> steps)
{
    return std::ranges::any_of(
        steps, [&](Vertex step) { return provenance.graph[step].kind == RecordKind::outlet; });
}

void propose(
    const Provenance& provenance, std::uint32_t attribution, const Carriers& carriers,
    std::vector<Proposal>& proposals)
{
    const auto& facts = provenance.facts;
    const auto steps = segment_of(provenance, attribution).steps;
    const auto own = provenance.graph[steps.front()];
    std::set<RecordRef> known;
    for (const auto step : steps) {
        known.insert(provenance.graph[step]);
    }
    for (const auto step : steps) {
        const auto found = carriers.find({step, facts.attributions[attribution].stance});
        if (found == carriers.end()) {
            continue;
        }
        Proposal proposal{
            ProposalKind::stands_for,
            {{RecordKind::attribution, attribution}, provenance.graph[step]},
            {}};
        for (const auto article : found->second) {
            const bool too_late =
                is_too_late(facts.articles[article.number], facts.articles[own.number]);
            if (!known.contains(article) && !too_late) {
                proposal.records.push_back(article);
            }
        }
        if (proposal.records.size() > 2) {
            std::ranges::sort(
                proposal.records.begin() + 2, proposal.records.end(), {},
                [&](RecordRef record) { return facts.articles[record.number].id; });
            proposals.push_back(std::move(proposal));
        }
    }
}

} // namespace

std::vector<Proposal> stand_ins(const Provenance& provenance, std::uint32_t claims)
{
    std::vector<Proposal> proposals;
    const auto first_claim = vertex_of(provenance, {RecordKind::claim, 0});
    for (std::uint32_t claim = 0; claim < claims; ++claim) {
        std::optional<Carriers> carriers;
        for (const auto attribution : provenance.by_claim.of(claim)) {
            const auto steps = segment_of(provenance, attribution).steps;
            if (provenance.out[attribution] || !has_outlet(provenance, steps)) {
                continue;
            }
            if (!carriers) {
                carriers = carriers_of(provenance, first_claim + claim);
            }
            propose(provenance, attribution, *carriers, proposals);
        }
    }
    return proposals;
}

} // namespace hearsay
