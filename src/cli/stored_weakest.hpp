#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "analysis/weakest.hpp"
#include "base/on_progress.hpp"
#include "model/dossier.hpp"
#include "store/one_moment.hpp"

namespace hearsay {

/// On whom most verdicts of a dossier hang.
struct WeakestAnswer {
    std::vector<Dependence> all;
    Dossier named; // that has the first of them, and shows whose names others have too
};

/// What weakest_of() says of all that the database at `graph` holds, with the first `most` by name.
/// Warnings are counted on stderr, as load_dossier() does. Holds some claims and the verdicts that
/// hang. Throws as work_on_claims().
WeakestAnswer stored_weakest(
    const OneMoment& moment, const std::string& graph, std::size_t most,
    const WeighingLimits& limits, const OnProgress& on_progress);

} // namespace hearsay
