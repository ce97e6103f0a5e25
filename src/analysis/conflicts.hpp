#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "analysis/apart.hpp"
#include "base/memory.hpp"

namespace hearsay {

/// Which of a few places share a token, as it comes to light token by token.
class Conflicts {
public:
    /// Tokens are less than `tokens`.
    explicit Conflicts(std::size_t tokens, Memory memory = {}) : having_(tokens, memory) {}

    /// That `place`, below most_in_mask, has `token`. O(others that have it).
    void note(std::uint32_t token, std::size_t place)
    {
        const Mask bit = Mask{1} << static_cast<unsigned>(place);
        const Mask others = having_[token] & ~bit;
        having_[token] |= bit;
        of_[place] |= others;
        for (Mask left = others; left != 0; left &= left - 1) {
            of_[static_cast<std::size_t>(std::countr_zero(left))] |= bit;
        }
    }

    /// That nobody has `token`; what shared it is in conflict still.
    void forget(std::uint32_t token) { having_[token] = 0; }

    /// That no place is in conflict with another.
    void reconcile() { of_ = {}; }

    /// The largest set of `open` places that share nothing, see largest_apart().
    Mask largest_apart(Mask open) const { return hearsay::largest_apart(of_, open); }

private:
    std::pmr::vector<Mask> having_;        // by token
    std::array<Mask, most_in_mask> of_{};  // by place: those with which it shares one
};

} // namespace hearsay
