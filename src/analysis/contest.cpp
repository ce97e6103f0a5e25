#include "analysis/contest.hpp"

namespace hearsay {

Contest contest_of(const Provenance& provenance, std::uint32_t attribution)
{
    const auto segment = segment_of(provenance, attribution);
    Contest contest;
    contest.speaker = speaker_of(segment);
    contest.article = segment.steps.front();
    const auto via = segment.steps.subspan(1, segment.steps.size() - (contest.speaker ? 2 : 1));
    contest.via.assign(via.begin(), via.end());
    contest.stance = provenance.facts.attributions[attribution].stance;
    return contest;
}

std::vector<Contest> contests_in(const Provenance& provenance, const Scope& scope)
{
    std::vector<Contest> contests;
    for (const auto& scoped : scope.contesting) {
        contests.push_back(contest_of(provenance, scoped.attribution));
    }
    return contests;
}

} // namespace hearsay
