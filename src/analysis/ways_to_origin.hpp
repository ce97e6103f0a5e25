#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "analysis/conflicts.hpp"
#include "analysis/merging.hpp"
#include "analysis/packing.hpp"

namespace hearsay {

/// The pessimist's ways by which origins were heard, one origin after another.
class WaysToOrigin {
public:
    explicit WaysToOrigin(const Merging& merging, Memory memory = {});

    /// The disjoint chains among those at `places` among the merged ones, which all end in one
    /// origin: its own merged vertex is free wherever it stands, and occasions are left out.
    Packing among(std::span<const std::uint32_t> places);

private:
    bool counts(const Token& token) const;
    Packing among_few(std::span<const std::uint32_t> places);
    Packing among_many(std::span<const std::uint32_t> places) const;

    const Merging& merging_;
    Conflicts conflicts_;                  // without any between calls
    std::pmr::vector<std::uint8_t> free_;  // by name of a token: of the origin; none between calls
};

} // namespace hearsay
