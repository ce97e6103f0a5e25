#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "graph/provenance.hpp"

namespace hearsay {

/// How sure it is that an appearance comes after all those above it.
enum class Order : std::uint8_t {
    certain, // by their dates, or there is none above
    relies,  // the dates leave it open, but it has it from one above
    open
};

/// An article with what it says of a claim.
struct Appearance {
    std::uint32_t article = 0;               // its number; a copy is itself here
    std::optional<Interval> published;       // none: undated
    std::vector<std::uint32_t> attributions; // by id
    std::vector<std::size_t> from;           // places of those that it has it from, above and
                                             // below: its nearest `via` that appears, or what it
                                             // copies
    Order order = Order::certain;
    bool may_be_first = false; // it asserts the claim, and neither by date nor by reliance comes
                               // after another that does; an undated one may be
    std::int64_t silence = 0;  // seconds before it in which certainly nothing
                               // appeared
    bool retracted = false;

    friend bool operator==(const Appearance&, const Appearance&) = default;
};

/// A run of appearances without a day of certain silence, by their places, both in it.
struct Burst {
    std::size_t first = 0;
    std::size_t last = 0;
    std::int64_t longest = 0; // seconds that it took at most

    friend bool operator==(const Burst&, const Burst&) = default;
};

/// When a claim appeared where. Dated ones first, `dated` of them, in their order; then the undated
/// by id.
struct Timeline {
    std::vector<Appearance> appearances;
    std::size_t dated = 0;
    std::vector<Burst> bursts; // of at least three
};

/// The appearances of a claim: assertions of it and of what implies it, denials and doubts of it
/// and of what it implies, and whoever could not verify it or declined. Rejected attributions are
/// left out; retracted articles are in, and marked: they did appear.
///
/// In order of dates where these are certain; where they are not, nothing stands above a dated one
/// that it has it from: the articles in its `via`, those of an outlet in its `via` on the same side that are
/// not certainly later, what it copies. Else by when it may have appeared first, then last, then by
/// id. Where dates and reliance contradict each other, or articles rely on each other in a circle,
/// dates decide. O(appearances and links, times a logarithm).
Timeline timeline_of(const Provenance& provenance, Vertex claim);

} // namespace hearsay
