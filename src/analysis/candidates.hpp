#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "analysis/merging.hpp"
#include "analysis/packing.hpp"

namespace hearsay {

/// Chains to pack: the token sets of those that can be disjoint from others, and their places.
class Candidates {
public:
    /// Adds those of the chain's tokens that `counts`; they come sorted by name.
    template <class Counts>
    void add(std::size_t place, std::span<const Token> tokens, Counts counts)
    {
        tokens_.clear();
        for (const auto& token : tokens) {
            const bool is_new = tokens_.empty() || tokens_.back() != token.name;
            if (is_new && counts(token)) {
                tokens_.push_back(token.name);
            }
        }
        sets_.add(tokens_);
        places_.push_back(place);
    }

    /// Adds one that shares with every other.
    void add_anybodys(std::size_t place)
    {
        if (!anybodys_) {
            anybodys_ = place;
        }
    }

    void number_densely() { sets_ = densely_numbered(sets_); }

    /// By their places; what may be anybody's counts where nothing else does.
    Packing largest() const
    {
        auto packing = largest_packing(sets_);
        for (auto& chosen : packing.chosen) {
            chosen = places_[chosen];
        }
        if (packing.chosen.empty() && anybodys_) {
            packing.chosen.push_back(*anybodys_);
        }
        return packing;
    }

private:
    TokenSets sets_;
    std::vector<std::size_t> places_;
    std::optional<std::size_t> anybodys_; // the first of them
    std::vector<std::uint32_t> tokens_;
};

} // namespace hearsay
