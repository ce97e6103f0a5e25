#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "graph/provenance.hpp"

namespace hearsay {

/// Which attributions a chain goes on with at an article (DESIGN section 1): those of the same side
/// that start there and carry the claim or, if it is asserted, one that implies it; if it is
/// contested, one that it implies. Both directions; only attributions that stand.
class Onward {
public:
    /// O(attributions, times a logarithm). `provenance` must outlive this.
    explicit Onward(const Provenance& provenance);

    /// Those that `attribution` goes on with, by number. Empty if it does not end in an article.
    std::vector<std::uint32_t> after(std::uint32_t attribution);

    /// Those that go on with `attribution`, by number.
    std::vector<std::uint32_t> before(std::uint32_t attribution);

private:
    bool goes_on(std::uint32_t attribution, std::uint32_t next);
    const std::vector<Vertex>& claims_implying(std::uint32_t claim);

    const Provenance& provenance_;
    std::vector<std::vector<std::uint32_t>> starting_at_; // by vertex
    std::vector<std::vector<std::uint32_t>> open_at_;     // by vertex
    std::map<std::uint32_t, std::vector<Vertex>> implying_;
};

} // namespace hearsay
