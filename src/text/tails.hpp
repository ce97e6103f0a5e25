#pragma once

#include "text/passage.hpp"
#include "text/saying.hpp"

namespace hearsay {

/// Fills in what stands beside a cue: to whom (`kepada CNN`), through whom (`dikutip dari BBC`),
/// when (`Selasa (12/9/2023)`), from the tokens of `where`. O(tokens).
void read_tail(const Passage& passage, TokenRange where, Saying& saying);

/// The addressee at `at`: `kepada Al Jazeera`, `to reporters`; empty if there is none.
TokenRange addressee_at(const Passage& passage, std::uint32_t at, std::uint32_t last);

/// Who was told, right behind `told` and its forms in English: `told the BBC that …`; behind
/// `memberi tahu` in Indonesian. Empty, at `at`, if the word before `at` is none of them.
TokenRange told_at(const Passage& passage, std::uint32_t at, std::uint32_t last);

} // namespace hearsay
