#pragma once

#include <vector>

#include "text/passage.hpp"
#include "text/saying.hpp"

namespace hearsay {

/// `dikutip dari CNN dari laman CNBC`: the cue, the names nearest first, and what follows.
struct RelayPhrase {
    TokenRange cue;
    std::vector<TokenRange> names; // empty: `dikutip Selasa`, `dilansir dari berbagai sumber`
    std::uint32_t end = 0;         // the token after it
    bool passes_on = false;        // `yang mengutip` somebody follows at `end`, who is no outlet
    bool is_active = false;        // `mengutip X`: X is further up than who cites it
};

/// Whether a relay's cue starts at `at`.
bool opens_relay(const Passage& passage, std::uint32_t at);

/// The relay whose cue starts at `at`; its `cue` is empty if none does. A date, a carrier
/// (`laman`) and the blank lost before a link are no part of a name.
RelayPhrase relay_at(const Passage& passage, std::uint32_t at, std::uint32_t last);

/// A relay between commas or before `bahwa`, in front of the words that are passed on.
struct RelayAside {
    RelayPhrase relay;
    std::uint32_t rest = 0; // where the words go on; 0: there is no such relay
};

/// Gives `relay` to `saying`: `dikutip X` comes in front of the relays that it has, `mengutip X`
/// behind them.
void take_relay(const RelayPhrase& relay, Saying& saying);

/// The relay that starts at `at` and is an aside: `…, mengutip AFP, bahwa …`, `…, as quoted by AFP,
/// that …`.
RelayAside relay_aside_at(const Passage& passage, std::uint32_t at, std::uint32_t last);

} // namespace hearsay
