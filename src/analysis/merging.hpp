#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "analysis/weighing.hpp"
#include "graph/chains.hpp"

namespace hearsay {

/// One step from the optimist's reading to the pessimist's: from stage n on it holds.
///
/// The first three are always `exchange` (recorded chains, nothing merged), `dates` (without barred
/// chains) and `unnamed`; then one for each group of each further rule, in order of rule and id.
struct Stage {
    Rule rule = Rule::exchange;
    std::optional<std::string> group;
    std::vector<Vertex> vertices;  // that become one, in no order, some more than once
};

constexpr std::uint32_t dates_stage = 1;
constexpr std::uint32_t unnamed_stage = 2;

/// Something that a chain cannot share with another: a vertex, a first-hand unit, an organization,
/// an occasion.
struct Token {
    std::uint32_t name = 0;      // numbered densely within one claim
    std::uint32_t stage = 0;     // from which on the chain has it
    bool reports_only = false;   // of an article in hand, which sources share freely
    bool of_origin = false;      // it is, or merges, the origin itself
};

/// A chain as the pessimist counts it.
struct MergedChain {
    std::size_t place = 0;             // among the chains
    std::vector<Token> tokens;         // by name; a name may come again with a later stage
    bool barred = false;               // by dates: an article before what it cites, or withdrawn
    bool anybodys = false;             // by rule `unnamed`: it shares with every other
    bool anybodys_on_the_way = false;  // the same without its origin
};

/// The chains that reach an origin, and the stages by which they are merged.
struct Merging {
    std::vector<MergedChain> chains;
    std::vector<Stage> stages;
};

/// DESIGN section 4, low, rules 1 to 4. Merging only ever adds tokens, so what two chains share at
/// one stage they share at all later ones. O(steps of all chains, times a logarithm).
Merging merging_of(const Provenance& provenance, const Scope& scope, const Chains& chains);

} // namespace hearsay
