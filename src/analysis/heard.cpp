#include "analysis/heard.hpp"

#include <algorithm>
#include <span>

#include "analysis/ways_to_origin.hpp"
#include "base/numbering.hpp"

namespace hearsay {
namespace {

/// The merged chains that end in each of the `origins`.
Groups<std::uint32_t> chains_by_origin(
    std::span<const Heard> origins, const Chains& chains, const Merging& merging, Memory memory)
{
    Numbering numbers(origins.size(), memory);
    for (const auto& heard : origins) {
        numbers(static_cast<std::uint32_t>(heard.origin));
    }
    std::pmr::vector<std::uint32_t> ends(memory);
    ends.reserve(merging.chains.size());
    for (const auto& merged : merging.chains) {
        const auto origin = chains.steps.of(merged.place).back();
        ends.push_back(numbers.find(static_cast<std::uint32_t>(origin)));
    }
    return grouped_by(ends, origins.size(), memory);
}

bool any_counts(const Merging& merging, std::span<const std::uint32_t> places)
{
    return std::ranges::any_of(
        places, [&](std::uint32_t place) { return !merging.chains[place].barred; });
}

/// A report passes one way on, and the article carries the claim.
constexpr std::size_t heard_first_hand = 1;

/// The high counts. A way leads to each origin.
std::vector<Heard> heard_at_most(const Support& support, SupportFlow& flow)
{
    std::vector<Heard> heard;
    heard.reserve(support.speakers.size() + support.seen.size());
    for (const auto speaker : support.speakers) {
        const auto high = flow.links_to(speaker) == 1 ? 1 : flow.heard_from_speaker(speaker);
        heard.push_back({support.vertices[speaker], {0, high}});
    }
    for (const auto article : support.seen) {
        heard.push_back({support.vertices[article], {0, heard_first_hand}});
    }
    return heard;
}

} // namespace

std::vector<Vertex> origins_of(const Provenance& provenance, const Support& support)
{
    std::vector<Vertex> origins;
    origins.reserve(support.speakers.size() + support.seen.size());
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
    const Merging& merging, SupportFlow& flow, Memory memory)
{
    HeardBy heard;
    heard.origins = heard_at_most(support, flow);
    const auto by_origin = chains_by_origin(heard.origins, chains, merging, memory);
    WaysToOrigin ways(merging, memory);
    for (std::size_t number = 0; number < heard.origins.size(); ++number) {
        auto& [low, high] = heard.origins[number].ways;
        const auto places = by_origin.of(number);
        if (high == 1 || places.size() == 1) {
            low = any_counts(merging, places) ? 1 : 0;
        } else if (!places.empty()) {
            const auto disjoint = ways.among(places);
            low = std::min(disjoint.chosen.size(), high);
            heard.exact = heard.exact && (disjoint.exact || low == high);
        }
    }
    std::ranges::sort(heard.origins, {}, [&](const Heard& one) {
        return provenance.rank[one.origin];
    });
    return heard;
}

} // namespace hearsay
