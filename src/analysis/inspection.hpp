#pragma once

#include <cstdint>
#include <vector>

#include "analysis/circles.hpp"
#include "analysis/weighing.hpp"

namespace hearsay {

/// A circle, and the claims that run in it.
struct CircleFound {
    Circle circle;
    std::vector<Vertex> claims; // by id

    friend bool operator==(const CircleFound&, const CircleFound&) = default;
};

/// An anachronism, and the claims that it touches.
struct AnachronismFound {
    Anachronism anachronism;
    std::vector<Vertex> claims; // by id

    friend bool operator==(const AnachronismFound&, const AnachronismFound&) = default;
};

/// What is odd in how claims came down, though the document is sound: it may be so in the world, or
/// be a slip of the recorder's.
struct Inspection {
    std::vector<CircleFound> circles;           // by the ids of their steps
    std::vector<AnachronismFound> anachronisms; // certain ones first, then by id
};

/// Looks at the circles and dates of the first so many claims; each oddity is told once. The sum of
/// circles_of() and anachronisms_of() over these claims.
Inspection inspect(const Provenance& provenance, std::uint32_t claims);

/// The same of all claims.
Inspection inspect(const Provenance& provenance);

} // namespace hearsay
