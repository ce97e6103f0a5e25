#include "text/anaphora.hpp"

#include <algorithm>

#include "text/tails.hpp"

namespace hearsay {
namespace {

bool opens_introduction(const Passage& passage, std::uint32_t at)
{
    const bool starts = at == 0 || !passage[at - 1].is_word() || !passage[at - 1].is_capital();
    return starts && passage.length_of(at, any_of(WordClass::role, WordClass::honorific)) != 0 &&
           !(at > 0 && passage[at - 1].is(WordClass::role));
}

} // namespace

SpeakerTable::SpeakerTable(const Passage& passage, const ShortNames& names) : passage_(passage)
{
    constexpr std::uint32_t longest = 30;
    const auto size = static_cast<std::uint32_t>(passage.tokens.size());
    for (std::uint32_t at = 0; at < size; ++at) {
        if (!opens_introduction(passage, at)) {
            continue;
        }
        const auto phrase = speaker_at(passage, names, {at, std::min(size, at + longest)});
        if (phrase.form == SpeakerForm::person) {
            introduce(phrase, at);
            at = phrase.source.last - 1;
        }
    }
}

void SpeakerTable::introduce(const SpeakerPhrase& phrase, std::uint32_t at)
{
    const auto* known = person_called(phrase.source);
    const bool better = known == nullptr || phrase.source.size() > known->name.size() ||
                        (known->role.is_empty() && !phrase.role.is_empty());
    if (!better) {
        return;
    }
    people_.push_back({phrase.source, phrase.role, phrase.affiliation, at});
    for (auto word = phrase.source.first; word < phrase.source.last; ++word) {
        if (passage_[word].is_capital()) {
            by_word_[passage_.words({word, word + 1})] = people_.size() - 1;
        }
    }
}

const Person* SpeakerTable::person_called(TokenRange name) const
{
    for (auto at = name.last; at > name.first; --at) {
        const auto found = by_word_.find(passage_.words({at - 1, at}));
        if (found != by_word_.end() && may_be_name(passage_[at - 1])) {
            return &people_[found->second];
        }
    }
    return nullptr;
}

void SpeakerTable::resolve(Saying& saying)
{
    if (saying.silent == Silent::nobody) {
        known_ = {};
        return;
    }
    if (saying.silent == Silent::elided) {
        elided(saying);
    } else if (saying.silent == Silent::anaphoric) {
        resolve_silent(saying, false);
    } else if (saying.speaker.form == SpeakerForm::pronoun) {
        resolve_silent(saying, saying.speaker.is_plural);
        print(saying);
    } else {
        resolve_named(saying);
        print(saying);
    }
}

void SpeakerTable::print(const Saying& saying)
{
    printed_ = saying.speaker;
    printed_in_ = saying.sentence;
}

void SpeakerTable::elided(Saying& saying)
{
    if (printed_.form == SpeakerForm::none || printed_in_ != saying.sentence) {
        if (saying.speaker.form == SpeakerForm::none) {
            resolve_silent(saying, false);
        } else {
            saying.silent = Silent::no;
            resolve(saying);
        }
        return;
    }
    known_ = last_;
    const auto role = saying.speaker.role;
    saying.speaker = printed_;
    saying.speaker.role = role.is_empty() ? known_.role : role;
    saying.speaker.affiliation = known_.affiliation;
}

void SpeakerTable::resolve_named(Saying& saying)
{
    auto& speaker = saying.speaker;
    if (speaker.form == SpeakerForm::person) {
        if (const auto* person = person_called(speaker.source)) {
            speaker.role = speaker.role.is_empty() ? person->role : speaker.role;
            speaker.affiliation =
                speaker.affiliation.is_empty() ? person->affiliation : speaker.affiliation;
            known_ = speaker;
            known_.source =
                person->name.size() >= speaker.source.size() ? person->name : speaker.source;
        } else {
            known_ = speaker;
        }
        introduce(speaker, speaker.source.first);
        last_person_ = known_;
    } else {
        known_ = speaker;
        last_plural_ = known_;
    }
    last_ = known_;
}

SpeakerPhrase SpeakerTable::asked_before(const Saying& saying) const
{
    SpeakerPhrase asked;
    if (saying.cue.empty() || saying.speaker.form != SpeakerForm::pronoun) {
        return asked;
    }
    const auto first = passage_.sentences[saying.sentence].tokens.first;
    bool question = false;
    for (auto at = first; at < saying.cue.front().first; ++at) {
        const auto word = passage_.words({at, at + 1});
        question = question || word == "bertanya" || word == "menanyakan" || word == "asked";
        if (!question) {
            continue;
        }
        const auto to = word == "asked" ? TokenRange{at + 1, at + 2}
                                        : addressee_at(passage_, at, saying.cue.front().first);
        const auto* person = to.is_empty() ? nullptr : person_called(to);
        if (person != nullptr) {
            asked.form = SpeakerForm::person;
            asked.source = person->name;
            asked.role = person->role;
            asked.affiliation = person->affiliation;
        }
    }
    return asked;
}

void SpeakerTable::resolve_silent(Saying& saying, bool is_plural)
{
    if (const auto asked = asked_before(saying); asked.form != SpeakerForm::none) {
        last_ = last_person_ = asked;
    }
    const auto& wanted = is_plural ? last_plural_ : last_person_;
    const auto& found = wanted.form == SpeakerForm::none ? last_ : wanted;
    known_ = saying.silent == Silent::anaphoric && last_.form != SpeakerForm::none ? last_ : found;
    if (passage_.is_english() && saying.silent != Silent::no) {
        saying.speaker =
            printed_; // where it is printed last: a quotation alone says nothing itself
    }
    saying.speaker.role = known_.role;
    saying.speaker.affiliation = known_.affiliation;
    last_ = known_;
}

std::string SpeakerTable::full_name() const
{
    return std::string(passage_.words(known_.source));
}

} // namespace hearsay
