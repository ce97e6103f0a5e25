#pragma once

#include <algorithm>
#include <string_view>
#include <vector>

#include "model/attribution.hpp"
#include "text/passage.hpp"
#include "text/speakers.hpp"

namespace hearsay {

/// A cue: the words that say that somebody said something.
struct Cue {
    TokenRange words;
    WordClasses classes = 0;

    bool is(WordClass word_class) const { return (classes & bit_of(word_class)) != 0; }
    bool is_any(WordClasses any) const { return (classes & any) != 0; }
};

/// Who speaks, where the words themselves do not name anybody.
enum class Silent {
    no,        // the phrase in `speaker` says it
    anaphoric, // the last speaker: `katanya`, a quotation without a cue
    elided,    // the speaker of the saying before, in the same sentence: `… dan menyebutnya …`
    nobody     // a relay that names no speaker
};

/// What one rule found, in tokens of its passage.
struct Saying {
    std::vector<TokenRange> content;
    std::vector<TokenRange> cue;
    WordClasses cue_classes = 0;
    SpeakerPhrase speaker;
    SpeakerPhrase stands_for; // whom a pronoun is known to mean; none: see the table of speakers
    Silent silent = Silent::no;
    TokenRange addressee;
    TokenRange date;
    std::vector<TokenRange> relays; // nearest first
    std::uint32_t own_place = 0;    // among `relays`, of an outlet that speaks itself
    std::uint32_t relay_end = 0;    // the token after the relay read last
    std::uint32_t cited = 0;        // where somebody whom an outlet cites is named; 0: nobody
    Mode mode = Mode::direct;
    Stance stance = Stance::asserts;
    bool is_void = false;  // nothing is said here: it becomes no attribution
    std::string_view rule; // a constant
    double confidence = 0;
    std::uint32_t sentence = 0;

    /// Whether all of `words` is within one part of its content.
    bool holds(TokenRange words) const
    {
        return std::ranges::any_of(
            content, [&](const TokenRange& part) { return part.holds(words); });
    }
};

/// How many tokens the words of an indirect saying have at least.
inline constexpr std::uint32_t shortest_content = 2;

/// Without content or speaker yet. `rule` is a constant.
inline Saying indirect_saying(const Cue& cue, std::string_view rule, double confidence)
{
    Saying saying;
    saying.cue.push_back(cue.words);
    saying.cue_classes = cue.classes;
    saying.rule = rule;
    saying.confidence = confidence;
    saying.mode = Mode::indirect;
    return saying;
}

/// Whether it says anything.
inline bool has_content(const Saying& saying)
{
    return !saying.content.empty() && saying.content.front().size() >= shortest_content;
}

} // namespace hearsay
