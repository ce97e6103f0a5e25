#pragma once

#include <vector>

#include "text/passage.hpp"

namespace hearsay {

/// `dikutip dari CNN dari laman CNBC`: the cue, the names nearest first, and what follows.
struct RelayPhrase {
    TokenRange cue;
    std::vector<TokenRange> names; // empty: `dikutip Selasa`, `dilansir dari berbagai sumber`
    std::uint32_t end = 0;         // the token after it
    bool passes_on = false;        // `yang mengutip` somebody follows at `end`, who is no outlet
};

/// The relay whose cue starts at `at`; its `cue` is empty if none does. A date, a carrier
/// (`laman`) and the blank lost before a link are no part of a name.
RelayPhrase relay_at(const Passage& passage, std::uint32_t at, std::uint32_t last);

} // namespace hearsay
