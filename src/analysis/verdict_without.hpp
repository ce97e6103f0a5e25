#pragma once

#include <cstdint>
#include <vector>

#include "analysis/weighing.hpp"
#include "graph/scope.hpp"

namespace hearsay {

/// A claim's verdict, and what it becomes without some attributions.
///
/// A count is searched only as far as the verdict needs it: none with fewer than two origins, the
/// low one only where both high ones are at least two. Where the verdict is several-sources, and
/// two of the disjoint chains that show it keep all their attributions, it stays so, and nothing is
/// weighed: whether chains are barred or share something depends on them and on denials alone, of
/// which there are no more than before, so that the two are disjoint still.
class VerdictWithout {
public:
    /// `provenance` must outlive it. As weigh() at worst.
    VerdictWithout(const Provenance& provenance, Vertex claim, const WeighingLimits& limits);

    Verdict before() const { return before_; }

    /// Without these. O(attributions of disjoint chains), or else as weigh() at worst.
    Verdict after(const LeftOut& left_out) const;

private:
    bool is_shown_without(const LeftOut& left_out) const;

    const Provenance& provenance_;
    Vertex claim_;
    WeighingLimits limits_;
    Verdict before_;
    std::vector<std::vector<std::uint32_t>> disjoint_; // attributions of each, if they show it
};

} // namespace hearsay
