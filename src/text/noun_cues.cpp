#include "text/noun_cues.hpp"

#include "text/clauses.hpp"
#include "text/subjects.hpp"

namespace hearsay {
namespace {

constexpr std::uint32_t shortest_matter = 3;

/// `his`, `their`: no noun phrase before it.
bool is_possessive_pronoun(const Passage& passage, std::uint32_t at)
{
    return passage[at].is(WordClass::determiner) &&
           passage[at].is_any(any_of(WordClass::pronoun, WordClass::plural_pronoun)) &&
           passage[at].shape != Shape::mark;
}

SpeakerPhrase pronoun_at(const Passage& passage, std::uint32_t at)
{
    SpeakerPhrase phrase;
    phrase.form = SpeakerForm::pronoun;
    phrase.is_plural = passage[at].is(WordClass::plural_pronoun);
    phrase.source = {at, at + 1};
    phrase.whole = phrase.source;
    phrase.end = at + 1;
    return phrase;
}

/// Whose noun stands at `at`.
SpeakerPhrase possessor(const Findings& findings, TokenRange sentence, std::uint32_t at)
{
    const auto& passage = findings.passage;
    if (at == sentence.first) {
        return {};
    }
    if (is_possessive_pronoun(passage, at - 1)) {
        return pronoun_at(passage, at - 1);
    }
    if (passage[at - 1].mark != Mark::possessive) {
        return {};
    }
    const Cue mark{{at - 1, at}, 0};
    return subject_before(passage, findings.names, sentence.first, mark).phrase;
}

} // namespace

std::optional<Saying> noun_cue_at(const Findings& findings, TokenRange sentence, std::uint32_t at)
{
    const auto& passage = findings.passage;
    const auto next = at + 1;
    if (!passage.is_english() || !passage[at].is(WordClass::noun_cue) ||
        passage[at].shape != Shape::lower || next >= sentence.last) {
        return std::nullopt;
    }
    if (passage.words({next, next + 1}) != "that") {
        return std::nullopt;
    }
    Saying saying;
    saying.speaker = possessor(findings, sentence, at);
    const auto content = noun_content(passage, {next, sentence.last});
    const bool is_subject =
        saying.speaker.whole.first == sentence.first; // a verb of its own follows
    if (saying.speaker.form == SpeakerForm::none || is_subject ||
        content.size() < shortest_matter) {
        return std::nullopt;
    }
    saying.content.push_back(content);
    saying.cue.push_back({at, next});
    saying.cue_classes = bit_of(WordClass::noun_cue);
    saying.rule = "speaker-noun-content";
    saying.confidence = 0.5;
    saying.mode = Mode::indirect;
    return saying;
}

} // namespace hearsay
