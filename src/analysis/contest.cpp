#include "analysis/contest.hpp"

namespace hearsay {

std::vector<Contest> contests_in(const Provenance& provenance, const Scope& scope)
{
    std::vector<Contest> contests;
    for (const auto& scoped : scope.contesting) {
        const auto segment = segment_of(provenance, scoped.attribution);
        Contest contest;
        contest.speaker = speaker_of(segment);
        contest.article = segment.steps.front();
        const auto via = segment.steps.subspan(1, segment.steps.size() - (contest.speaker ? 2 : 1));
        contest.via.assign(via.begin(), via.end());
        contest.stance = provenance.dossier->attributions()[scoped.attribution].stance;
        contests.push_back(std::move(contest));
    }
    return contests;
}

} // namespace hearsay
