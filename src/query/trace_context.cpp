#include "query/trace_context.hpp"

#include <algorithm>

#include "graph/scope.hpp"

namespace hearsay {
namespace {

const Attribution& record_of(const Provenance& provenance, std::uint32_t attribution)
{
    return provenance.dossier->attributions()[attribution];
}

} // namespace

std::vector<std::uint32_t> standing(const Provenance& provenance, Vertex claim)
{
    std::vector<std::uint32_t> standing;
    for (const auto attribution : provenance.by_claim.of(provenance.graph[claim].number)) {
        if (!provenance.out[attribution]) {
            standing.push_back(attribution);
        }
    }
    return firsts_among(provenance, std::move(standing));
}

TraceContext::TraceContext(
    const Provenance& provenance, Vertex claim, TraceDirection direction, Reach reach)
    : provenance_(provenance)
{
    auto asserting = implying(provenance, claim);
    auto contesting = implied_by(provenance, claim);
    if (reach == Reach::both_ways) {
        // Both begin with the claim itself and have nothing else in common: `implies` has no
        // circles.
        asserting.insert(asserting.end(), contesting.begin() + 1, contesting.end());
        contesting = asserting;
    }
    for (const auto one : asserting) {
        add(one, Side::asserting);
    }
    for (const auto one : contesting) {
        add(one, Side::contesting);
    }
    add(claim, Side::neither);
    std::ranges::sort(attributions_, {}, [&](std::uint32_t attribution) -> const AttributionId& {
        return record_of(provenance, attribution).id;
    });
    index(direction);
}

void TraceContext::add(Vertex claim, Side side)
{
    for (const auto attribution : standing(provenance_, claim)) {
        if (side_of(record_of(provenance_, attribution).stance) == side) {
            attributions_.push_back(attribution);
        }
    }
}

void TraceContext::index(TraceDirection direction)
{
    for (std::uint32_t place = 0; place < attributions_.size(); ++place) {
        const auto segment = segment_of(provenance_, attributions_[place]);
        const auto side = side_of(record_of(provenance_, attributions_[place]).stance);
        if (direction == TraceDirection::upstream) {
            joints_.push_back({side, segment.steps.front(), place});
        } else if (segment.end == End::article) {
            joints_.push_back({side, segment.steps.back(), place});
        }
    }
    std::ranges::sort(joints_);
}

std::vector<std::uint32_t> TraceContext::onward(std::uint32_t attribution, Vertex article) const
{
    const auto side = side_of(record_of(provenance_, attribution).stance);
    const auto first = std::ranges::lower_bound(joints_, Joint{side, article, 0});
    std::vector<std::uint32_t> onward;
    for (auto joint = first; joint != joints_.end(); ++joint) {
        if (joint->side != side || joint->article != article) {
            break;
        }
        onward.push_back(attributions_[joint->place]);
    }
    return onward;
}

} // namespace hearsay
