#pragma once

#include "text/passage.hpp"
#include "text/saying.hpp"

namespace hearsay {

/// Classes whose words say that somebody puts something forward.
constexpr WordClasses cue_verbs = any_of(
    WordClass::says, WordClass::speaks, WordClass::thinks, WordClass::claims, WordClass::denies,
    WordClass::doubts, WordClass::warns, WordClass::requests, WordClass::shows,
    WordClass::declines);

/// Whether the cue says that somebody gives no answer, or cannot: `would not confirm`, `menolak
/// menjawab`, against `menolak usul itu`.
bool gives_no_answer(const Cue& cue);

/// The cue that starts at `at` and is of one of `classes`; `words` is empty if there is none. In
/// English a verb; words in capitals are names (`Post`), unless a sentence starts with them.
Cue cue_at(const Passage& passage, std::uint32_t at, std::uint32_t last, WordClasses classes);

} // namespace hearsay
