#include "analysis/heard.hpp"

#include <algorithm>
#include <span>
#include <utility>

#include "analysis/pessimist.hpp"

namespace hearsay {
namespace {

/// Places among the merged chains, side by side where they end in the same origin, and in order.
class ChainsByOrigin {
public:
    ChainsByOrigin(const Chains& chains, const Merging& merging)
    {
        for (std::size_t place = 0; place < merging.chains.size(); ++place) {
            const auto& chain = chains.all[merging.chains[place].place];
            ends_.emplace_back(chain.steps.back(), place);
        }
        std::ranges::sort(ends_);
        for (const auto& end : ends_) {
            places_.push_back(end.second);
        }
    }

    std::span<const std::size_t> of(Vertex origin) const
    {
        const auto end = [](const auto& one) { return one.first; };
        const auto first = std::ranges::lower_bound(ends_, origin, {}, end) - ends_.begin();
        const auto past = std::ranges::upper_bound(ends_, origin, {}, end) - ends_.begin();
        return std::span(places_).subspan(
            static_cast<std::size_t>(first), static_cast<std::size_t>(past - first));
    }

private:
    std::vector<std::pair<Vertex, std::size_t>> ends_;
    std::vector<std::size_t> places_;
};

bool any_counts(const Merging& merging, std::span<const std::size_t> places)
{
    return std::ranges::any_of(
        places, [&](std::size_t place) { return !merging.chains[place].barred; });
}

/// A report passes one way on, and the article carries the claim.
constexpr std::size_t heard_first_hand = 1;

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
    const Merging& merging, SupportFlow& flow)
{
    HeardBy heard;
    const ChainsByOrigin by_origin(chains, merging);
    const auto add = [&](Support::Node node, std::size_t high) {
        const auto origin = support.vertices[node];
        const auto places = by_origin.of(origin);
        std::size_t low = 0;
        if (high == 1 || places.size() == 1) {
            low = any_counts(merging, places) ? 1 : 0;
        } else if (!places.empty()) {
            const auto disjoint = disjoint_ways_to_origin(merging, places);
            low = std::min(disjoint.chosen.size(), high);
            heard.exact = heard.exact && (disjoint.exact || low == high);
        }
        heard.origins.push_back({origin, {low, high}});
    };
    heard.origins.reserve(support.speakers.size() + support.seen.size());
    for (const auto speaker : support.speakers) {
        // A way leads to every origin.
        add(speaker, flow.links_to(speaker) == 1 ? 1 : flow.heard_from_speaker(speaker));
    }
    for (const auto article : support.seen) {
        add(article, heard_first_hand);
    }
    std::ranges::sort(heard.origins, {}, [&](const Heard& one) {
        return provenance.rank[one.origin];
    });
    return heard;
}

} // namespace hearsay
