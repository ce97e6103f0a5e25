#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "model/attribution.hpp"
#include "model/speaker.hpp"

namespace hearsay {

/// The bytes `begin` to `end`, exclusive, of one article's text in UTF-8. Becomes code points only
/// where it leaves text/.
struct TextSpan {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    friend auto operator<=>(const TextSpan&, const TextSpan&) = default;
};

/// An outlet, or what stands for one, that a passage names as where it has its words from.
struct FoundRelay {
    TextSpan words;   // the name, without `dikutip dari` or a date
    std::string name; // as the gazetteer calls it, else as printed

    friend bool operator==(const FoundRelay&, const FoundRelay&) = default;
};

/// One attribution as a text shows it, before anybody has given records an id.
struct FoundAttribution {
    std::vector<TextSpan> content; // several where a cue stands in between: “A,” he said. “B.”
    std::vector<TextSpan> source; // the speaker as printed here: a name, a pronoun, `-nya`
    std::vector<TextSpan> cue;
    std::vector<TextSpan> addressee;
    std::vector<TextSpan> role;        // two where somebody has two
    std::vector<TextSpan> affiliation; // of those roles
    std::vector<TextSpan> date;        // of the occasion, where it is printed
    std::vector<FoundRelay> via; // nearest first; without those that hold for the whole article
    std::string speaker;         // the full name, where a pronoun or surname stands for it; empty:
                                 // nobody is named
    bool named = true;           // false: `US officials`, `para pengamat`
    SpeakerKind kind = SpeakerKind::person;
    Mode mode = Mode::direct;
    Stance stance = Stance::asserts;
    std::optional<Date> said_on;
    std::string rule;      // that found it, by its name in the grammar
    double confidence = 0; // 0 to 1

    friend bool operator==(const FoundAttribution&, const FoundAttribution&) = default;
};

/// Whether both are the same words behind one cue: of joint speakers, or through two outlets.
inline bool same_words(const FoundAttribution& one, const FoundAttribution& other)
{
    return one.content == other.content && one.cue == other.cue && !one.cue.empty() &&
           one.stance == other.stance;
}

/// Whether two say the same words at once: `kata Rita Sari dan Bima Sanjaya`. One occasion.
inline bool are_joint(const FoundAttribution& one, const FoundAttribution& other)
{
    return same_words(one, other) && one.via == other.via && one.speaker != other.speaker;
}

} // namespace hearsay
