#include "text/cue_fit.hpp"

#include "text/cues.hpp"

namespace hearsay {
namespace {

bool has_document(const Passage& passage, const SpeakerPhrase& speaker)
{
    for (auto at = speaker.whole.first; at < speaker.whole.last; ++at) {
        if (passage[at].is(WordClass::document)) {
            return true;
        }
    }
    return false;
}

} // namespace

bool takes_clause(const Passage& passage, TokenRange sentence, const Cue& cue)
{
    return cue.words.last < sentence.last &&
           (passage[cue.words.last].is(WordClass::complementizer) ||
            passage.words({cue.words.last, cue.words.last + 1}) == "sebagai");
}

bool is_no_speech(
    const Passage& passage, TokenRange sentence, const Cue& cue, const Subject& subject)
{
    const auto at = cue.words.first;
    const bool that =
        cue.words.last < sentence.last && passage[cue.words.last].is(WordClass::complementizer);
    if (at > sentence.first && !that) {
        const auto before = passage.words({at - 1, at});
        if (before == "paling" || before == "yang") {
            return true;
        }
    }
    const bool sure =
        cue.is_any(any_of(WordClass::says, WordClass::claims)) || gives_no_answer(cue);
    return !subject.is_certain && !sure && !that;
}

bool fits(const Passage& passage, const Cue& cue, const SpeakerPhrase& speaker)
{
    const auto word = passage.words({cue.words.first, cue.words.first + 1});
    if (passage.is_english() && (word == "find" || word == "finds" || word == "found")) {
        return has_document(passage, speaker);
    }
    const bool only_shows = cue.is(WordClass::shows) && !cue.is(WordClass::says);
    if (only_shows && !passage.is_english()) {
        return speaker.form == SpeakerForm::document;
    }
    if (cue.is(WordClass::relay_report) && !cue.is(WordClass::says) && !passage.is_english()) {
        return speaker.form == SpeakerForm::organization;
    }
    return true;
}

bool has_matter(const Passage& passage, const Cue& cue, TokenRange content)
{
    constexpr auto loose =
        any_of(WordClass::conjunction, WordClass::preposition, WordClass::auxiliary);
    if (passage.is_english() &&
        passage.length_of(content.first, bit_of(WordClass::according)) != 0) {
        return false;
    }
    const auto& first = passage[content.first];
    const bool empty = first.is_any(loose) && !first.is(WordClass::complementizer);
    const bool much =
        first.is(WordClass::determiner) && passage[content.first + 1].is(WordClass::conjunction);
    return !gives_no_answer(cue) || (!empty && !much);
}

double confidence_of(const Cue& cue, const Subject& subject)
{
    constexpr auto opinions = any_of(
        WordClass::thinks, WordClass::claims, WordClass::denies, WordClass::warns,
        WordClass::doubts);
    const bool opinion = cue.is_any(opinions) || gives_no_answer(cue);
    const double base = cue.is(WordClass::says) ? 0.85 : opinion ? 0.75 : 0.55;
    return subject.is_certain ? base : base - 0.15;
}

} // namespace hearsay
