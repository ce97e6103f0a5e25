#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "analysis/conflicts.hpp"
#include "analysis/merging.hpp"
#include "analysis/packing.hpp"
#include "analysis/support_flow.hpp"

namespace hearsay {

/// The pessimist's counts of a merging of up to `exact_packing_limit` chains, as most claims have:
/// what disjoint_chains() says, without packing anew at each stage.
///
/// So few are packed exactly, and a stage does nothing but make some chains share a token, or leave
/// some out: at every stage the answer is the largest set of places without conflict, in one graph
/// of conflicts that grows from stage to stage. Of several largest sets largest_apart() finds the
/// first, whatever the numbers of the places, so that leaving chains out of the search is leaving
/// them out of the sets. Tokens that come with the first stages are there from the very first.
class FewChains {
public:
    FewChains(const Merging& merging, Measure measure, Memory memory = {});

    /// How many are disjoint at a stage. O(tokens + largest_apart()).
    std::size_t count(std::uint32_t stage);

    /// Those that are after all stages.
    Packing after_all() const;

private:
    /// That a chain has a token from a stage on.
    struct Gain {
        std::uint32_t stage = 0;
        std::uint32_t token = 0;
        std::uint32_t chain = 0;
    };

    /// From stage to stage, as far as somebody asks for that.
    struct Course {
        std::pmr::vector<Gain> gains;  // after the first stages, by stage
        Conflicts first;               // at the first stages
        Conflicts now;
        std::size_t taken_up = 0;      // gains that are in `now`
    };

    template <class Take>
    void for_each_gain(Take take) const;
    void prepare();
    void go_to(std::uint32_t stage);
    Mask largest_at(std::uint32_t stage, const Conflicts& conflicts) const;
    Mask open_at(std::uint32_t stage) const;

    const Merging& merging_;
    Measure measure_;
    Memory memory_;
    Mask all_ = 0;
    Mask barred_ = 0;
    Mask anybodys_ = 0;             // without barred ones
    std::optional<Course> course_;
};

} // namespace hearsay
