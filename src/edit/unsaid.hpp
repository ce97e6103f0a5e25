#pragma once

#include <string>
#include <vector>

#include "model/attribution.hpp"

namespace hearsay {

/// Something that an attribution is to say and that one that is there does not.
struct Unsaid {
    std::string key;
    std::string wanted;
    std::string there; // what stands there in its place; empty: nothing
};

/// What `wanted` says beyond what tells attributions apart and `there` does not: `mode`, `basis`,
/// `said_on`, `cue`, `note` …; who recorded it, and when, is not among it.
std::vector<Unsaid> unsaid_in(const Attribution& there, const Attribution& wanted);

/// Why `wanted` is not added: `there` says it already, though without `unsaid`. One line, with the
/// command that says so there.
std::string objection_to_adding(const Attribution& there, const std::vector<Unsaid>& unsaid);

} // namespace hearsay
