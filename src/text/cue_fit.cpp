#include "text/cue_fit.hpp"

#include <algorithm>
#include <array>
#include <string_view>

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

/// `protested outside the gate`, `decided before the vote`: where and when, not what.
bool opens_circumstance(const Passage& passage, std::uint32_t at)
{
    constexpr std::array<std::string_view, 13> words{
        "outside", "around", "up",    "before", "along", "near", "across",
        "inside",  "during", "after", "until",  "since", "amid"};
    return std::ranges::find(words, passage.words({at, at + 1})) != words.end();
}

/// `Holm, asked whether the dam was safe, said`: she was. Against `Holm, an engineer, asked whether
/// the dam was safe`.
bool is_participle(const Passage& passage, TokenRange sentence, const Cue& cue)
{
    constexpr std::uint32_t longest = 60;
    const auto [first, next] = cue.words;
    const auto word = passage.words(cue.words);
    if (word == "briefed" && next < sentence.last) {
        return passage.words({next, next + 1}) == "on"; // `two people briefed on the matter`
    }
    if (word != "asked" || first == sentence.first || passage[first - 1].mark != Mark::comma) {
        return false;
    }
    auto at = next;
    while (at < sentence.last && at < next + longest && passage[at].mark != Mark::comma) {
        ++at;
    }
    return at + 1 < sentence.last &&
           cue_at(passage, at + 1, sentence.last, cue_verbs)
               .is_any(any_of(WordClass::past_form, WordClass::third_form));
}

/// `The harbour report, released on Monday, says`, `The harbour report says`: no verb.
bool is_noun(const Passage& passage, TokenRange sentence, const Cue& cue)
{
    const auto next = cue.words.last;
    return passage.words(cue.words) == "report" && next < sentence.last &&
           (passage[next].mark == Mark::comma ||
            cue_at(passage, next, sentence.last, cue_verbs)
                .is_any(any_of(WordClass::past_form, WordClass::third_form)));
}

} // namespace

bool takes_clause(const Passage& passage, TokenRange sentence, const Cue& cue)
{
    constexpr std::array<std::string_view, 8> counts{
        "ada", "adanya", "terdapat", "sebanyak", "sedikitnya", "setidaknya", "sekitar", "jumlah"};
    if (cue.words.last >= sentence.last) {
        return false;
    }
    const auto next = passage.words({cue.words.last, cue.words.last + 1});
    const bool counted =
        passage.words(cue.words) == "mencatat" && std::ranges::find(counts, next) != counts.end();
    return passage[cue.words.last].is(WordClass::complementizer) || next == "sebagai" || counted;
}

bool is_no_speech(
    const Passage& passage, TokenRange sentence, const Cue& cue, const Subject& subject)
{
    if (passage.is_english()) {
        return is_participle(passage, sentence, cue) || is_noun(passage, sentence, cue);
    }
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
    if (word == "mencatat" && passage[speaker.whole.first].is(WordClass::document)) {
        return speaker.form != SpeakerForm::person; // `Data Lentera mencatat`
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
        (passage.length_of(content.first, bit_of(WordClass::according)) != 0 ||
         (!cue.is(WordClass::says) && opens_circumstance(passage, content.first)))) {
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
