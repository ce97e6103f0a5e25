#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "query/trace.hpp"

namespace hearsay {

/// A place in an attribution's segment, between the steps too: -1 is before its first, the number
/// of its steps past its last.
struct TracePlace {
    std::uint32_t attribution = no_attribution;
    std::int64_t step = 0;
};

/// Where a trace starts, and where that stands in segments.
class TraceStart {
public:
    TraceStart(const Provenance& provenance, Vertex start, TraceDirection direction);

    /// The start, and what a copy copies: chains that come back to these run in a circle.
    const std::vector<Vertex>& itself() const { return itself_; }

    bool is_claim() const { return kind_ == RecordKind::claim; }

    /// The places of a segment from which the trace goes on; none if it has nothing to do with the
    /// start. From a claim every attribution is entered at its end, so that is for other starts.
    std::vector<TracePlace> entries(std::uint32_t attribution) const;

    /// The claims in whose attributions the start is entered, by id. O(steps of all segments).
    std::vector<Vertex> claims() const;

    /// The retracted articles that took attributions out which would have been entered, by id.
    std::vector<Vertex> retracted() const;

private:
    bool is_itself(Vertex vertex) const;
    bool publishes(Vertex vertex) const;
    bool is_beside_itself(std::span<const std::uint32_t> steps, std::size_t step) const;
    bool touches(std::uint32_t attribution) const;

    const Provenance& provenance_;
    RecordKind kind_;
    TraceDirection direction_;
    std::vector<Vertex> itself_;
};

} // namespace hearsay
