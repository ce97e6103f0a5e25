#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/weighing.hpp"
#include "model/record_change.hpp"

namespace hearsay {

/// What a weighing came to, without the proofs.
struct ClaimStanding {
    Verdict verdict = Verdict::unsupported;
    bool contested = false;
    Range sources;
    Range reports;
    std::vector<std::string> origins; // ids

    friend bool operator==(const ClaimStanding&, const ClaimStanding&) = default;
};

/// How a claim stood in one version of a dossier and how it stands in the next, and which changes
/// bear on it.
struct ClaimChange {
    std::string claim;
    std::optional<ClaimStanding> before;   // none: it was not there
    std::optional<ClaimStanding> after;    // none: it is no longer there
    std::vector<std::string> attributions; // changed ones, of the claim, of those that imply it or
                                           // that it implies
    std::vector<std::string> others;       // other changed records that those lead over

    friend bool operator==(const ClaimChange&, const ClaimChange&) = default;
};

/// The claims that stand otherwise in `after` than in `before`, given what changed between them:
/// another verdict first, then other counts, each by id. Weighs every claim of both, unless nothing
/// changed.
std::vector<ClaimChange> verdict_changes(
    const Provenance& before, const Provenance& after, const std::vector<RecordChange>& changes,
    const WeighingLimits& limits = {});

/// The same of no other claims than those with these ids, some of which one version may not have.
std::vector<ClaimChange> verdict_changes_of(
    const std::vector<std::string>& claims, const Provenance& before, const Provenance& after,
    const std::vector<RecordChange>& changes, const WeighingLimits& limits = {});

} // namespace hearsay
