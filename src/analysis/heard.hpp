#pragma once

#include <vector>

#include "analysis/merging.hpp"
#include "analysis/support_flow.hpp"
#include "analysis/weighing.hpp"

namespace hearsay {

/// The origins of a claim, speakers and first-hand articles, by id.
std::vector<Vertex> origins_of(const Provenance& provenance, const Support& support);

struct HeardBy {
    std::vector<Heard> origins;  // by id
    bool exact = true;           // false: a low count was found greedily
};

/// H (DESIGN section 4): by how many ways each origin was heard; how surely it was said.
HeardBy heard_by(
    const Provenance& provenance, const Support& support, const Chains& chains,
    const Merging& merging, SupportFlow& flow, Memory memory = {});

} // namespace hearsay
