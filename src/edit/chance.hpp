#pragma once

#include <cstddef>
#include <cstdint>

namespace hearsay {

/// A row of numbers that looks like chance and is the same for the same seed on every machine
/// (SplitMix64; Steele, Lea and Flood 2014). Whole numbers alone: real ones differ between
/// mathematical libraries.
class Chance {
public:
    /// Streams of one seed do not meet: a claim's own one depends on no other claim.
    Chance(std::uint64_t seed, std::uint64_t stream) : state_(seed)
    {
        state_ = next() ^ stream;
        next();
    }

    /// From 0 to `limit` - 1; `limit` is at least 1.
    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(next() % limit); }

    /// True once in `often` times.
    bool one_in(std::size_t often) { return below(often) == 0; }

    /// From 0 to `limit` - 1, small numbers far more often: the first hundredth gets a third.
    std::size_t mostly_low(std::size_t limit)
    {
        const auto low = below(limit) * (below(limit) + 1) / limit;
        return low * (below(limit) + 1) / limit;
    }

    /// From 1 to `most`, heavy-tailed: each doubling is reached by 7 of 16, a Pareto distribution
    /// with exponent 1.2.
    std::size_t heavy_tailed(std::size_t most)
    {
        std::size_t size = 1;
        while (size < most && below(16) < 7) {
            size *= 2;
        }
        const auto number = size + below(size);
        return number < most ? number : most;
    }

private:
    std::uint64_t next()
    {
        state_ += 0x9E3779B97F4A7C15;
        auto mixed = state_;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31U);
    }

    std::uint64_t state_;
};

} // namespace hearsay
