#pragma once

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <utility>
#include <vector>

namespace hearsay {

/// Counts quotes as tallies() does, for who meets them claim by claim and knows records by numbers;
/// 0 is no record. Some bytes a quote.
class NumberTally {
public:
    using Number = std::uint32_t;

    struct Entry {
        Number number = 0;
        std::size_t quotes = 0;
        std::size_t claims = 0;
        std::size_t articles = 0; // different ones
        std::size_t speakers = 0;
    };

    /// A quote that counts for `number`. All of a claim come one after the other.
    void count(Number number, Number claim, Number article, Number speaker);

    /// Most quotes first: the first `most`, and all that have as many as the last of these.
    /// O(quotes, times a logarithm).
    std::vector<Entry> first(std::size_t most);

private:
    struct Seen {
        std::size_t quotes = 0;
        std::size_t claims = 0;
        Number last_claim = 0;
    };
    using Pairs = std::vector<std::pair<Number, Number>>;

    static std::size_t different(const Pairs& pairs, Number number);

    std::unordered_map<Number, Seen> seen_;
    Pairs articles_; // by the number for which they count
    Pairs speakers_;
};

} // namespace hearsay
