#include "text/anaphora.hpp"

#include <algorithm>
#include <iterator>

#include "text/tails.hpp"

namespace hearsay {
namespace {

bool opens_introduction(const Passage& passage, std::uint32_t at)
{
    constexpr auto small =
        any_of(WordClass::preposition, WordClass::conjunction, WordClass::opener);
    const bool starts = at == 0 || !passage[at - 1].is_word() || !passage[at - 1].is_capital() ||
                        passage[at - 1].is_any(small); // `Bagi Wakil Ketua …`
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
            named_.push_back(phrase);
            at = phrase.source.last - 1;
        }
    }
}

Introduction Person::introduction_at(std::uint32_t at) const
{
    const auto after = std::ranges::upper_bound(introductions, at, {}, &Introduction::at);
    if (introductions.empty()) {
        return {};
    }
    return after == introductions.begin() ? *after : *std::prev(after);
}

void SpeakerTable::introduce(const SpeakerPhrase& phrase, std::uint32_t at)
{
    auto* person = person_called(phrase.source);
    if (person == nullptr || phrase.source.size() > person->name.size()) {
        people_.push_back(
            {phrase.source,
             person == nullptr ? std::vector<Introduction>() : person->introductions});
        person = &people_.back();
        for (auto word = phrase.source.first; word < phrase.source.last; ++word) {
            if (passage_[word].is_capital()) {
                by_word_[passage_.words({word, word + 1})] = people_.size() - 1;
            }
        }
    }
    if (!phrase.role.is_empty() || !phrase.affiliation.is_empty()) {
        auto& known = person->introductions;
        const auto place = std::ranges::lower_bound(known, at, {}, &Introduction::at);
        if (place == known.end() || place->at != at) {
            known.insert(place, {phrase.role, phrase.affiliation, phrase.second, at});
        }
    }
}

Person* SpeakerTable::person_called(TokenRange name)
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
        const auto word = passage_.words(saying.speaker.source);
        resolve_silent(saying, saying.speaker.is_plural || word == "it" || word == "It");
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
    const auto at = saying.cue.empty() ? 0 : saying.cue.front().first;
    while (next_ < named_.size() && named_[next_].whole.first <= at) {
        ++next_;
    }
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
    saying.speaker.second = known_.second;
}

void SpeakerTable::resolve_named(Saying& saying)
{
    auto& speaker = saying.speaker;
    if (speaker.form == SpeakerForm::person) {
        if (const auto* person = person_called(speaker.source)) {
            if (speaker.role.is_empty() && speaker.affiliation.is_empty()) {
                const auto known = person->introduction_at(speaker.source.first);
                speaker.role = known.role;
                speaker.affiliation = known.affiliation;
                speaker.second = known.second;
            }
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

SpeakerPhrase SpeakerTable::asked_before(const Saying& saying)
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
            const auto known = person->introduction_at(first);
            asked.role = known.role;
            asked.affiliation = known.affiliation;
            asked.second = known.second;
        }
    }
    return asked;
}

bool SpeakerTable::is_subject(std::uint32_t at, const Saying& saying) const
{
    const auto before = saying.sentence == 0 ? 0 : saying.sentence - 1;
    const auto first = passage_.sentences[before].tokens.first;
    return at == first || at == passage_.sentences[saying.sentence].tokens.first ||
           (at > first && passage_[at - 1].is(WordClass::passive));
}

void SpeakerTable::take_subject_before(const Saying& saying)
{
    if (saying.cue.empty()) {
        return;
    }
    const auto before = saying.sentence == 0 ? 0 : saying.sentence - 1;
    const auto first = passage_.sentences[before].tokens.first;
    for (; next_ < named_.size() && named_[next_].end <= saying.cue.front().first; ++next_) {
        const auto& phrase = named_[next_];
        if (phrase.whole.first >= first && is_subject(phrase.whole.first, saying)) {
            last_ = last_person_ = phrase;
        }
    }
}

void SpeakerTable::resolve_silent(Saying& saying, bool is_plural)
{
    if (!is_plural) {
        take_subject_before(saying);
    }
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
    saying.speaker.second = known_.second;
    last_ = known_;
}

std::string SpeakerTable::full_name() const
{
    return std::string(passage_.words(known_.source));
}

} // namespace hearsay
