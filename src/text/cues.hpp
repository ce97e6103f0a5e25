#pragma once

#include "text/passage.hpp"
#include "text/saying.hpp"

namespace hearsay {

/// Classes whose words say that somebody puts something forward.
constexpr WordClasses cue_verbs = any_of(
    WordClass::says, WordClass::speaks, WordClass::thinks, WordClass::claims, WordClass::denies,
    WordClass::doubts, WordClass::warns, WordClass::requests, WordClass::shows,
    WordClass::declines);

/// The cue that starts at `at` and is of one of `classes`; `words` is empty if there is none. In
/// English a verb; words in capitals are names (`Post`), unless a sentence starts with them.
Cue cue_at(const Passage& passage, std::uint32_t at, std::uint32_t last, WordClasses classes);

/// The stance that a cue gives: what it says itself, turned round by a negation before it.
Stance stance_of(const Passage& passage, const Cue& cue);

} // namespace hearsay
