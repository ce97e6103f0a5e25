#pragma once

#include "support/oracle_told.hpp"

namespace hearsay::test {

/// An attribution read out, and gone on with. Points into the attributions that it was made of.
struct ToldChain {
    std::vector<const Told*> segments; // nearest to the claim first
    Names steps;                       // no id twice

    const Told& last() const { return *segments.back(); }
    bool grounded() const { return last().grounded(); }
};

/// Every chain, found by trying all continuations; in order of steps.
std::vector<ToldChain> chains_told(const Dossier& dossier, const std::vector<Told>& asserting);

/// Whether the pessimist may not count the chain: an article in it relies on one that is certainly
/// later, or its speaker certainly denied its claim later.
bool is_barred(const Dossier& dossier, const ToldChain& chain, const std::vector<Told>& denials);

/// Whether the article `target`'s publication lies certainly after all that is known of `source`'s.
bool certainly_later(const Article& target, const Article& source);

} // namespace hearsay::test
