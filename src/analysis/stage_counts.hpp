#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "analysis/entangled_chains.hpp"

namespace hearsay {

/// How many chains are disjoint at one stage after another, from `unnamed_stage` on, without
/// packing them all anew: a stage gives one token to some chains, so that only what hangs together
/// with those is packed again, and that only where it can have changed. The counts are those of
/// disjoint_chains() at each stage, greedy ones included. Every chain must have a token
/// from the first stage on, as that of its origin is, and a stage give one token alone.
class StageCounts {
public:
    StageCounts(const Merging& merging, Measure measure);

    /// The count at `stage`. On the way there all stages from `counted_from` on are counted too, and
    /// may be asked for again, which costs O(1); what lies before it never again.
    std::size_t at(std::uint32_t stage, std::uint32_t counted_from);

private:
    using Number = EntangledChains::Number;

    void join_what_is_shared();
    void take_up();
    void count_changed();
    std::vector<Number> members_of(Number root);

    Number root_of(Number chain);
    void join(Number one, Number other);
    void mark(Number root);
    std::size_t count() const { return total_ == 0 && anybodys_ ? 1 : total_; }

    EntangledChains chains_;
    std::vector<Number> parents_;       // by chain, on the way to the root of its component
    std::vector<Number> next_;          // by chain: another of its component, around in a ring
    std::vector<Number> sizes_;         // by root: chains in the component
    std::vector<std::size_t> counts_;   // by root: disjoint ones, or more where it is marked
    std::vector<bool> is_marked_;       // by root
    std::vector<Number> marked_;        // some are roots no more
    std::vector<std::size_t> known_;    // by stage, up to the last one; wrong where left out
    std::size_t total_ = 0;
    bool anybodys_ = false;             // one chain may be anybody's, and counts where no other does
};

} // namespace hearsay
