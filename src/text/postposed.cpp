#include "text/postposed.hpp"

#include "text/clauses.hpp"
#include "text/somebody.hpp"
#include "text/tails.hpp"

namespace hearsay {
namespace {

constexpr std::uint32_t shortest_before = 3;

/// `Many ships, he said, are old`: what goes on behind the comma at `rest.first`.
TokenRange rest_behind(const Passage& passage, TokenRange rest)
{
    const auto at = rest.first;
    if (at + 1 >= rest.last || passage[at].mark != Mark::comma || !passage[at + 1].is_word() ||
        passage[at + 1].is_any(
            any_of(WordClass::ing_form, WordClass::relative, WordClass::conjunction))) {
        return {};
    }
    return clause_until_end(passage, {at + 1, rest.last});
}

bool may_follow(const Passage& passage, const SpeakerPhrase& speaker)
{
    return speaker.form != SpeakerForm::none && speaker.form != SpeakerForm::pronoun &&
           !passage[speaker.whole.first].is(WordClass::preposition) &&
           (speaker.form != SpeakerForm::people || has_people(passage, speaker.source));
}

} // namespace

bool read_inverted(
    const Passage& passage, const ShortNames& names, TokenRange sentence, const Cue& cue,
    Saying& saying)
{
    const auto at = cue.words.first;
    if (at == sentence.first || passage[at - 1].mark != Mark::comma || !cue.is(WordClass::says) ||
        cue.is(WordClass::ing_form) || passage.words(cue.words) == "told") {
        return false;
    }
    const auto speaker = speaker_at(passage, names, {cue.words.last, sentence.last});
    const auto before = content_before(passage, {sentence.first, at});
    if (!may_follow(passage, speaker) || before.size() <= shortest_before ||
        !nothing_follows(passage, {speaker.end, sentence.last})) {
        return false;
    }
    saying.speaker = speaker;
    saying.silent = Silent::no;
    saying.rule = "content-cue-speaker";
    saying.content.push_back(before);
    read_tail(passage, {speaker.end, sentence.last}, saying);
    return true;
}

bool read_postposed(
    const Passage& passage, TokenRange sentence, const CueWithSubject& found, Saying& saying)
{
    const auto& [cue, subject] = found;
    if (!cue.is_any(any_of(WordClass::says, WordClass::thinks, WordClass::claims)) ||
        cue.is(WordClass::ing_form) || subject.first <= sentence.first ||
        passage[subject.first].is(WordClass::relative) ||
        passage[subject.first - 1].mark != Mark::comma ||
        !nothing_follows(passage, {cue.words.last, sentence.last})) {
        return false;
    }
    const auto before = content_before(passage, {sentence.first, subject.first});
    if (before.size() < shortest_before || is_adverbial(passage, before)) {
        return false;
    }
    saying.rule = "content-speaker-cue";
    saying.content.push_back(before);
    if (const auto rest = rest_behind(passage, {cue.words.last, sentence.last}); rest.size() > 2) {
        saying.content.push_back(rest);
    }
    read_tail(passage, {cue.words.last, sentence.last}, saying);
    return true;
}

} // namespace hearsay
