#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "graph/side.hpp"
#include "query/trace.hpp"

namespace hearsay {

/// Which attributions a chain of one claim may go on with.
///
/// Upstream these are the claim's scope: assertions of it and of what implies it, denials and
/// doubts of it and of what it implies; and failed checks of it alone. Downstream of an article,
/// outlet or speaker they are both for each stance, for who repeats a claim in broader words has
/// repeated it.
class TraceContext {
public:
    enum class Reach { scope, both_ways };

    TraceContext(const Provenance& provenance, Vertex claim, TraceDirection direction, Reach reach);

    /// All of them, by id; of equal ones the first.
    const std::vector<std::uint32_t>& attributions() const { return attributions_; }

    /// Those that an open end of `attribution` at `article` goes on with: the ones of its side that
    /// start there, or downstream those that have it from there. By id.
    std::vector<std::uint32_t> onward(std::uint32_t attribution, Vertex article) const;

private:
    struct Joint {
        Side side = Side::neither;
        Vertex article = 0;
        std::uint32_t place = 0; // in attributions_
        friend auto operator<=>(const Joint&, const Joint&) = default;
    };

    void add(Vertex claim, Side side);
    void index(TraceDirection direction);

    const Provenance& provenance_;
    std::vector<std::uint32_t> attributions_;
    std::vector<Joint> joints_; // sorted
};

/// The attributions of `claim` that stand, by id; of those that count once the first.
std::vector<std::uint32_t> standing(const Provenance& provenance, Vertex claim);

} // namespace hearsay
