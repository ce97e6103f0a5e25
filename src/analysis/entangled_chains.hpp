#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "analysis/apart.hpp"
#include "analysis/merging.hpp"
#include "analysis/support_flow.hpp"
#include "base/groups.hpp"

namespace hearsay {

/// Chains that gain tokens stage by stage, and how many of some of them are disjoint: what
/// largest_packing() says of their tokens, from tables that are carried on from stage to stage.
///
/// What one stage changes: it gives one token T to some chains G. Chains that were equal and all
/// gain T are equal still, and of chains that were not equal none of G become so, as T is all that
/// they gain; only a chain that had T before can be met by one of G. Where neither a part of some
/// equal chains gains T, nor one of G meets another, the same chains are repeats as before, so that
/// T alone is had more often, and only those that have it are more entangled. Otherwise all is
/// looked at anew.
class EntangledChains {
public:
    using Number = std::uint32_t; // of a chain among those that are not out, or of a token

    /// Something that a chain has, or a chain that has it, from a stage on.
    struct Holding {
        Number number = 0;
        std::uint32_t stage = 0;
    };

    /// The chains that are neither barred nor anybody's, at `unnamed_stage`.
    EntangledChains(const Merging& merging, Measure measure);

    std::size_t size() const { return tokens_.size(); }
    std::size_t tokens() const { return chains_.size(); }
    std::uint32_t stage() const { return stage_; }

    /// Goes on to the next stage.
    void advance();

    /// The token that the stage gives, or no_vertex.
    Number token_given() const { return token_at_[stage_]; }

    /// The chains that have a token, or will at a later stage.
    std::span<const Holding> holders_of(Number token) const { return chains_.of(token); }

    /// Whether it has a token that no other chain will ever have.
    bool is_told_apart(Number chain) const;

    /// How many of the `members`, ascending and all entangled, are disjoint: no more than `enough`
    /// are looked for where they are few.
    std::size_t packed(std::vector<Number> members, std::size_t enough);

private:
    void group_by_token(std::size_t stages);

    /// The tokens that a chain has by now.
    std::span<const Holding> held_by(Number chain) const
    {
        return tokens_.of(chain).first(held_[chain]);
    }

    bool is_repeat(Number chain) const { return first_[chain] != chain; }
    bool carry_on(Number token);
    bool part_of_equals_gains();
    bool meets_equal(Number token) const;
    void look_anew();
    Number first_equal(Number chain);
    bool has_own_token(Number chain) const;
    bool are_equal(Number one, Number other);

    std::size_t packed_few(const std::vector<Number>& members, std::size_t enough);
    std::size_t packed_distinct(const std::vector<Number>& members);
    std::size_t packed_greedily(const std::vector<Number>& members);
    std::size_t packed_anew(const std::vector<Number>& members) const;

    std::uint32_t stage_ = unnamed_stage;
    Groups<Holding> tokens_;                  // by chain, by stage
    Groups<Holding> chains_;                  // by token
    std::vector<Number> token_at_;            // by stage: the token that it gives, or none
    std::vector<std::uint32_t> held_;         // by chain: how many of its tokens it has by now
    std::vector<std::uint64_t> prints_;       // by chain: the same for equal ones, else seldom

    bool is_current_ = false;                 // what follows up to gaining_ is of this stage
    std::vector<Number> first_;               // by chain: the first that is equal to it
    std::vector<Number> equals_;              // by first of equals: how many they are
    std::vector<Number> times_;               // by token: the chains that have it, without repeats
    std::vector<std::uint64_t> entanglement_; // by chain that is no repeat

    std::vector<Number> gaining_;             // the chains that gained a token last
    std::vector<Number> gained_;              // by first of equals, all 0 between calls
    std::vector<Mask> having_;                // by token, all 0 between calls
    std::vector<bool> is_taken_;              // by token, none between calls
    std::vector<Number> slots_;               // hashed: chains that have been looked at
};

} // namespace hearsay
