#pragma once

#include <string>
#include <vector>

#include "model/lexicon.hpp"
#include "text/vocabulary.hpp"

namespace hearsay {

/// A form as texts show it, and what it does.
struct InflectedForm {
    std::string words;
    WordClasses classes = 0;
};

/// Classes whose English entries are verbs.
constexpr WordClasses verb_classes = any_of(
    WordClass::says, WordClass::speaks, WordClass::thinks, WordClass::claims, WordClass::denies,
    WordClass::doubts, WordClass::warns, WordClass::requests, WordClass::shows,
    WordClass::declines);

/// Those, the cues that only stand beside quotations, and what tells more of some of them.
constexpr WordClasses english_verbs =
    verb_classes | any_of(WordClass::said_after, WordClass::believes);

/// The forms of `entry` by its lexicon's inflection; the entry itself is the first. Of an English
/// verb of several words the first is inflected.
std::vector<InflectedForm> forms_of(const Lexicon& lexicon, const LexiconEntry& entry);

} // namespace hearsay
