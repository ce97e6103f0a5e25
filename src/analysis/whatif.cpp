#include "analysis/whatif.hpp"

#include <algorithm>

#include "analysis/in_parallel.hpp"
#include "base/unique.hpp"
#include "query/reliance.hpp"

namespace hearsay {
namespace {

constexpr std::size_t block = 256; // claims weighed between two signs of progress

/// The claims on which the attributions bear, by id: what they assert supports the broader ones,
/// what they deny contests the narrower ones, and withdraws what supports the broader.
std::vector<Vertex> touched_by(const Provenance& provenance, const LeftOut& attributions)
{
    std::vector<std::uint32_t> said;
    for (const auto attribution : attributions) {
        said.push_back(provenance.claims[attribution]);
    }
    std::ranges::sort(said);
    erase_repeats(said);
    std::vector<Vertex> touched;
    for (const auto number : said) {
        const auto claim = vertex_of(provenance, {RecordKind::claim, number});
        const auto broader = implied_by(provenance, claim);
        const auto narrower = implying(provenance, claim);
        touched.insert(touched.end(), broader.begin(), broader.end());
        touched.insert(touched.end(), narrower.begin(), narrower.end());
    }
    sort_by_id(provenance, touched);
    erase_repeats(touched);
    return touched;
}

} // namespace

WhatIf what_if(
    const Provenance& provenance, std::span<const RecordRef> records, const WeighingLimits& limits,
    const OnProgress& on_progress)
{
    WhatIf answer;
    answer.left_out = left_out_without(provenance, records);
    const auto touched = touched_by(provenance, answer.left_out);
    std::vector<StandingChange> weighed(touched.size());
    for (std::size_t first = 0; first < touched.size(); first += block) {
        const auto count = std::min(block, touched.size() - first);
        in_parallel(static_cast<std::uint32_t>(count), [&](std::uint32_t place) {
            const auto claim = touched[first + place];
            weighed[first + place] = {
                claim, standing_of(provenance, claim, limits),
                standing_of(provenance, claim, limits, answer.left_out)};
        });
        if (on_progress) {
            on_progress(first + count, touched.size());
        }
    }
    std::ranges::copy_if(weighed, std::back_inserter(answer.changes), [](const auto& change) {
        return change.before != change.after;
    });
    return answer;
}

} // namespace hearsay
