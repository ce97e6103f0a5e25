#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "analysis/apart.hpp"

namespace hearsay {

/// Which of a few places share a token, as it comes to light token by token.
class Conflicts {
public:
    /// That `place`, below most_in_mask, has `token`. O(others that have it).
    void note(std::uint32_t token, std::size_t place)
    {
        if (having_.size() <= token) {
            having_.resize(token + std::size_t{1});
        }
        const Mask bit = Mask{1} << static_cast<unsigned>(place);
        const Mask others = having_[token] & ~bit;
        having_[token] |= bit;
        of_[place] |= others;
        for (Mask left = others; left != 0; left &= left - 1) {
            of_[static_cast<std::size_t>(std::countr_zero(left))] |= bit;
        }
    }

    /// The largest set of `open` places that share nothing, see largest_apart().
    Mask largest_apart(Mask open) const { return hearsay::largest_apart(of_, open); }

private:
    std::vector<Mask> having_;             // by token
    std::array<Mask, most_in_mask> of_{};  // by place: those with which it shares one
};

} // namespace hearsay
