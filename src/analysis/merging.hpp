#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
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
    std::optional<std::string_view> group;  // in the dossier
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
    std::uint32_t place = 0;           // among the chains
    bool barred = false;               // by dates: an article before what it cites, or withdrawn
    bool anybodys = false;             // by rule `unnamed`: it shares with every other
    bool anybodys_on_the_way = false;  // the same without its origin
};

/// The chains that reach an origin, and the stages by which they are merged.
struct Merging {
    std::pmr::vector<MergedChain> chains;
    Groups<Token> tokens;                   // by chain, by name; one may come again, at a later stage
    std::uint32_t names = 0;                // of tokens: all are less
    std::pmr::vector<Stage> stages;
    Groups<std::uint32_t> vertices;         // by stage: that become one, in no order, some repeated

    explicit Merging(Memory memory = {})
        : chains(memory), tokens(memory), stages(memory), vertices(memory)
    {
    }
};

/// DESIGN section 4, low, rules 1 to 4. Merging only ever adds tokens, so what two chains share at
/// one stage they share at all later ones. O(steps of all chains, and groups times a logarithm).
Merging merging_of(
    const Provenance& provenance, const Scope& scope, const Chains& chains, Memory memory = {});

} // namespace hearsay
