#include "text/postposed.hpp"

#include <algorithm>

#include "text/clauses.hpp"
#include "text/reporters.hpp"
#include "text/somebody.hpp"
#include "text/tails.hpp"

namespace hearsay {
namespace {

constexpr std::uint32_t shortest_before = 3;
constexpr std::uint32_t shortest_rest = 2;

/// The comma behind `X said`, `X told them` or `X said in an interview`; `last` if there is none.
std::uint32_t closing_comma(const Passage& passage, std::uint32_t first, std::uint32_t last)
{
    constexpr std::uint32_t longest = 8;
    const auto near = std::min(last, first + longest);
    for (auto at = first; at < near; ++at) {
        const auto& token = passage[at];
        if (token.mark == Mark::comma) {
            return at;
        }
        const bool object = at == first && token.is_any(any_of(
                                               WordClass::pronoun, WordClass::plural_pronoun,
                                               WordClass::preposition, WordClass::day));
        if (!token.is_word() || (at == first && !object) ||
            token.is_any(any_of(WordClass::auxiliary, WordClass::complementizer))) {
            break;
        }
    }
    return last;
}

/// `Many ships, he said, are old`: what goes on behind the comma at `rest.first`.
TokenRange rest_behind(const Passage& passage, TokenRange rest)
{
    constexpr auto no_rest =
        any_of(WordClass::ing_form, WordClass::relative, WordClass::conjunction);
    const auto next = rest.first + 1;
    if (next >= rest.last || is_speaker_and_cue(passage, next, rest.last) ||
        passage.length_of(next, bit_of(WordClass::according)) != 0) {
        return {};
    }
    const auto& token = passage[next];
    if ((!token.is_word() && !token.is_double_quote()) ||
        (token.is_any(no_rest) && passage.words({next, next + 1}) != "that")) {
        return {};
    }
    return clause_until_end(passage, {next, rest.last});
}

/// The words before `of`, `in` and the like: `the leak` of `the leak in an email of staff`.
TokenRange head_part(const Passage& passage, const SpeakerPhrase& speaker)
{
    auto at = speaker.source.first;
    while (at < speaker.source.last && !passage[at].is(WordClass::preposition)) {
        ++at;
    }
    return {speaker.source.first, at};
}

bool has_document(const Passage& passage, TokenRange range)
{
    for (auto at = range.first; at < range.last; ++at) {
        if (passage[at].is(WordClass::document)) {
            return true;
        }
    }
    return false;
}

bool may_follow(const Passage& passage, const SpeakerPhrase& speaker)
{
    const auto head = head_part(passage, speaker);
    const bool speaks = speaker.form == SpeakerForm::people     ? has_people(passage, head)
                        : speaker.form == SpeakerForm::document ? has_document(passage, head)
                                                                : true;
    return speaker.form != SpeakerForm::none && speaker.form != SpeakerForm::pronoun &&
           !passage[speaker.whole.first].is_any(
               any_of(WordClass::preposition, WordClass::complementizer)) &&
           speaks;
}

/// `As Holm noted, the dam was old`; `The dam was old, as Holm has pointed out`.
bool read_as_clause(
    const Passage& passage, TokenRange sentence, const CueWithSubject& found, Saying& saying)
{
    const auto& [cue, subject] = found;
    const auto as = subject.first - 1;
    const bool noted = cue.is(WordClass::says) || passage.words(cue.words).starts_with("point");
    if (!noted || cue.is(WordClass::ing_form) || subject.first <= sentence.first ||
        (passage.words({as, as + 1}) != "as" && passage.words({as, as + 1}) != "As")) {
        return false;
    }
    const auto comma = closing_comma(passage, cue.words.last, sentence.last);
    const auto rest = rest_behind(passage, {comma, sentence.last});
    const bool within = as > sentence.first && passage[as - 1].mark == Mark::comma;
    if (within && (!rest.is_empty() || nothing_follows(passage, {cue.words.last, comma}))) {
        saying.content.push_back(content_before(passage, {sentence.first, as}));
    }
    if (!rest.is_empty() && (within || as == sentence.first)) {
        saying.content.push_back(rest);
    }
    if (!has_content(saying)) {
        saying.content.clear();
        return false;
    }
    saying.rule = "content-speaker-cue";
    read_tail(passage, {cue.words.last, rest.is_empty() ? sentence.last : comma}, saying);
    return true;
}

/// A comma, a date or the end of the sentence.
bool nothing_goes_on(const Passage& passage, std::uint32_t at, std::uint32_t last)
{
    return at >= last || !passage[at].is_word() || passage[at].is(WordClass::day) ||
           passage.words({at, at + 1}) == "pada";
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
    const auto rest = rest_behind(passage, {speaker.end, sentence.last});
    const bool within = speaker.end < sentence.last && passage[speaker.end].mark == Mark::comma &&
                        rest.size() >= shortest_rest;
    if (!may_follow(passage, speaker) || before.is_empty() ||
        (!within && (before.size() <= shortest_before ||
                     !nothing_follows(passage, {speaker.end, sentence.last})))) {
        return false;
    }
    saying.speaker = speaker;
    saying.silent = Silent::no;
    saying.rule = "content-cue-speaker";
    saying.content.push_back(before);
    if (within) {
        saying.content.push_back(rest);
    }
    read_tail(passage, {speaker.end, within ? speaker.end + 1 : sentence.last}, saying);
    return true;
}

bool read_reported(
    const Passage& passage, const ShortNames& names, TokenRange sentence, const Cue& cue,
    Saying& saying)
{
    constexpr std::uint32_t longest = 8; // tokens between the comma and the cue
    const auto next = cue.words.last;
    const bool ends = nothing_goes_on(passage, next, sentence.last);
    auto first = cue.words.first;
    while (first > sentence.first && first + longest > cue.words.first &&
           passage[first - 1].is_word()) {
        --first;
    }
    if (passage.is_english() || !ends || first == sentence.first ||
        passage[first - 1].mark != Mark::comma) {
        return false;
    }
    const auto comma = first - 1;
    first += passage.words({first, first + 1}) == "demikian" ? 1 : 0;
    const auto speaker = speaker_at(passage, names, {first, cue.words.first});
    const auto before = content_before(passage, {sentence.first, comma});
    if (outlet_of(passage, speaker).is_empty() || before.size() < shortest_before) {
        return false;
    }
    saying.speaker = speaker;
    saying.silent = Silent::no;
    saying.rule = "content-speaker-cue";
    saying.content.push_back(before);
    read_tail(passage, {next, sentence.last}, saying);
    return true;
}

bool read_postposed(
    const Passage& passage, TokenRange sentence, const CueWithSubject& found, Saying& saying)
{
    const auto& [cue, subject] = found;
    if (read_as_clause(passage, sentence, found, saying)) {
        return true;
    }
    const bool shown = cue.is(WordClass::shows) && saying.speaker.form == SpeakerForm::document;
    if (!(cue.is_any(any_of(WordClass::says, WordClass::thinks, WordClass::claims)) || shown) ||
        cue.is(WordClass::ing_form) || subject.first <= sentence.first ||
        passage[subject.first].is(WordClass::relative) ||
        passage[subject.first - 1].mark != Mark::comma) {
        return false;
    }
    const auto told = told_at(passage, cue.words.last, sentence.last);
    const auto comma = closing_comma(passage, told.last, sentence.last);
    const auto rest = rest_behind(passage, {comma, sentence.last});
    const bool within = rest.size() >= shortest_rest; // `Many ships, he said, are old`
    const auto before = content_before(passage, {sentence.first, subject.first});
    const bool alone = before.size() >= shortest_before && !is_adverbial(passage, before);
    if ((!within && !(alone && nothing_follows(passage, {told.last, sentence.last}))) ||
        before.is_empty()) {
        return false;
    }
    saying.rule = "content-speaker-cue";
    saying.content.push_back(before);
    if (within) {
        saying.content.push_back(rest);
    }
    saying.addressee = told;
    read_tail(passage, {told.last, within ? comma : sentence.last}, saying);
    return true;
}

} // namespace hearsay
