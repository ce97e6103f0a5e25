#pragma once

#include <cstddef>
#include <vector>

#include "text/names.hpp"
#include "text/passage.hpp"
#include "text/saying.hpp"

namespace hearsay {

/// What the rules have found in one passage so far. Later rules leave the cues of earlier ones
/// alone.
struct Findings {
    const Passage& passage;
    const ShortNames& names;
    std::vector<Saying> sayings;
    std::vector<bool> is_taken; // by token: part of a cue, or inside a quotation

    Findings(const Passage& of, const ShortNames& short_names);

    /// Keeps `saying`; its cues are taken from now on.
    void add(Saying saying);

    /// Notes that `words` are part of a cue.
    void take(TokenRange words);

    /// Whether all of `range` is still free.
    bool is_free(TokenRange range) const;

    /// By sentence of the passage, the numbers of its sayings.
    std::vector<std::vector<std::size_t>> by_sentence() const;
};

} // namespace hearsay
