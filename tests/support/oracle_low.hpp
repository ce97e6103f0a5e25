#pragma once

#include "analysis/weighing.hpp"
#include "support/oracle_chains.hpp"

namespace hearsay::test {

/// Whether articles in hand are shared freely.
enum class Counting { sources, reports };

/// Which merged vertices are in force. Of the rule that is being added, only the groups up to
/// `last_group`, if that is set.
struct Merging {
    std::set<Rule> rules;
    std::optional<Rule> adding;
    std::optional<std::string> last_group;
    std::optional<std::string> known_voice; // an unnamed speaker who is not just anybody

    bool has(Rule rule, const std::string& group) const;
};

/// Every rule that merges.
Merging all_merged();

/// A chain as the pessimist sees it: two with a token in common are one.
struct Candidate {
    Names steps;
    NameSet tokens;
    bool anybody = false; // shares with every other chain
};

Candidate candidate_of(
    const Dossier& dossier, const ToldChain& chain, Counting counting, const Merging& merging);

/// How many of them share nothing, at the most.
std::size_t most_apart(const std::vector<Candidate>& candidates);

/// The chains that DESIGN section 4 lets the pessimist count.
std::vector<ToldChain> countable(const Dossier& dossier, const std::vector<ToldChain>& chains);

/// What each rule takes from `chains`, group by group, from high to low; without vertices.
std::vector<Loss> losses_of(
    const Dossier& dossier, const std::vector<ToldChain>& chains,
    const Measured<std::size_t>& high);

/// H low of a speaker: the chains that end in him, himself and whom he speaks for being free.
std::size_t
heard_low(const Dossier& dossier, const std::vector<ToldChain>& chains, const std::string& speaker);

} // namespace hearsay::test
