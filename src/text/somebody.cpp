#include "text/somebody.hpp"

namespace hearsay {

bool may_speak(const Passage& passage, const SpeakerPhrase& speaker)
{
    if (speaker.form == SpeakerForm::none || speaker.form == SpeakerForm::document) {
        return false;
    }
    constexpr auto persons = any_of(WordClass::people, WordClass::determiner, WordClass::role);
    return speaker.form != SpeakerForm::people ||
           passage.length_of(speaker.source.first, persons) != 0;
}

bool is_somebody(const Passage& passage, const SpeakerPhrase& speaker)
{
    constexpr auto somebody = any_of(
        WordClass::people, WordClass::role, WordClass::document, WordClass::collective,
        WordClass::pronoun, WordClass::plural_pronoun, WordClass::org_head, WordClass::org_tail);
    if (speaker.form != SpeakerForm::people && speaker.form != SpeakerForm::organization) {
        return true;
    }
    for (auto at = speaker.source.first; at < speaker.source.last; ++at) {
        const auto& token = passage[at];
        const bool name =
            token.is_capital() &&
            !token.is_any(
                any_of(WordClass::determiner, WordClass::preposition, WordClass::conjunction));
        if (name || passage.length_of(at, somebody) != 0) {
            return true;
        }
    }
    return false;
}

bool has_people(const Passage& passage, TokenRange range)
{
    for (auto at = range.first; at < range.last; ++at) {
        if (passage.length_of(at, any_of(WordClass::people, WordClass::role)) != 0) {
            return true;
        }
    }
    return false;
}

} // namespace hearsay
