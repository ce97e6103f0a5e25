#include "text/anaphora.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

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

SpeakerTable::SpeakerTable(const Findings& findings)
    : passage_(findings.passage), starts_(subject_starts(findings.passage))
{
    constexpr std::uint32_t longest = 30;
    const auto size = static_cast<std::uint32_t>(passage_.tokens.size());
    for (std::uint32_t at = 0; at < size; ++at) {
        if (!opens_introduction(passage_, at)) {
            continue;
        }
        const auto phrase =
            speaker_at(passage_, findings.names, {at, std::min(size, at + longest)});
        if (phrase.form == SpeakerForm::person) {
            introduce(phrase, at);
            named_.push_back({phrase});
            at = phrase.source.last - 1;
        }
    }
    add_subjects(findings);
}

void SpeakerTable::add_subjects(const Findings& findings)
{
    for (const auto& [phrase, sure] : named_subjects(passage_, findings.names, starts_)) {
        named_.push_back({phrase, sure});
    }
    const auto said = said_words(findings);
    std::erase_if(named_, [&](const Mention& mention) { return said[mention.phrase.whole.first]; });
    std::ranges::stable_sort(
        named_, {}, [](const Mention& mention) { return mention.phrase.whole.first; });
}

Introduction Person::introduction_at(std::uint32_t at) const
{
    const auto after = std::ranges::upper_bound(introductions, at, {}, &Introduction::at);
    if (introductions.empty()) {
        return {};
    }
    return after == introductions.begin() ? *after : *std::prev(after);
}

std::span<const Introduction> Person::introductions_before(std::uint32_t at) const
{
    constexpr std::ptrdiff_t most = 8;
    const auto end = std::ranges::lower_bound(introductions, at, {}, &Introduction::at);
    return {end - std::min(most, end - introductions.begin()), end};
}

std::uint32_t Person::named_before(std::uint32_t at) const
{
    const auto known = introductions_before(at);
    const auto named = mentioned < at ? mentioned : 0;
    return known.empty() ? named : std::max(named, known.back().at);
}

template <class Suits>
SpeakerPhrase SpeakerTable::latest_before(std::uint32_t at, Suits suits) const
{
    constexpr std::size_t most = 400; // persons: more are no article
    const Person* found = nullptr;
    std::uint32_t latest = 0;
    if (people_.size() > most) {
        return {};
    }
    for (const auto& person : people_) {
        const auto named = person.named_before(at);
        if (person.first < at && named >= latest && suits(person)) {
            found = &person;
            latest = named;
        }
    }
    return found == nullptr ? SpeakerPhrase{} : phrase_of(*found, at);
}

void SpeakerTable::introduce(const SpeakerPhrase& phrase, std::uint32_t at)
{
    auto* person = person_called(phrase.source);
    if (person == nullptr || is_fuller(phrase.source, person->name)) {
        people_.push_back(
            {phrase.source, person == nullptr ? std::vector<Introduction>() : person->introductions,
             person == nullptr ? Gender::unknown : person->gender,
             person == nullptr ? at : person->first});
        person = &people_.back();
        for (auto word = phrase.source.first; word < phrase.source.last; ++word) {
            if (passage_[word].is_capital()) {
                by_word_[passage_.words({word, word + 1})] = people_.size() - 1;
            }
        }
    }
    if (person->gender == Gender::unknown) {
        person->gender = gender_of(passage_, phrase);
    }
    if (!phrase.role.is_empty() || !phrase.affiliation.is_empty()) {
        auto& known = person->introductions;
        const auto place = std::ranges::lower_bound(known, at, {}, &Introduction::at);
        if (place == known.end() || place->at != at) {
            known.insert(place, {phrase.role, phrase.affiliation, phrase.second, at});
        }
    }
}

bool SpeakerTable::is_fuller(TokenRange name, TokenRange other) const
{
    const auto own_words = [&](TokenRange range) {
        std::uint32_t count = 0;
        for (auto at = range.first; at < range.last; ++at) {
            count += passage_[at].is_capital() && !passage_[at].is(WordClass::honorific) ? 1 : 0;
        }
        return count;
    };
    return std::pair(own_words(name), name.size()) > std::pair(own_words(other), other.size());
}

Person* SpeakerTable::person_called(TokenRange name)
{
    for (auto at = name.last; at > name.first; --at) {
        const auto found = by_word_.find(passage_.words({at - 1, at}));
        if (found != by_word_.end() && may_be_name(passage_[at - 1]) &&
            (!passage_[at - 1].is(WordClass::honorific) || at == name.last)) {
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
    if (saying.stands_for.form != SpeakerForm::none) {
        auto named = saying;
        named.speaker = saying.stands_for;
        resolve_named(named);
        saying.speaker.role = named.speaker.role;
        saying.speaker.affiliation = named.speaker.affiliation;
        print(saying);
    } else if (saying.silent == Silent::elided) {
        elided(saying);
    } else if (saying.silent == Silent::anaphoric) {
        resolve_silent(saying, false);
    } else if (saying.speaker.form == SpeakerForm::pronoun) {
        const auto word = passage_.words(saying.speaker.source);
        const bool thing = word == "it" || word == "It" || word == "which";
        resolve_silent(saying, saying.speaker.is_plural || thing);
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
    while (next_ < named_.size() && named_[next_].phrase.whole.first <= at) {
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
        if (auto* person = person_called(speaker.source)) {
            if (speaker.role.is_empty() && speaker.affiliation.is_empty()) {
                tell(*person, speaker.source.first, speaker);
            }
            known_ = speaker;
            known_.source = is_fuller(speaker.source, person->name) ? speaker.source : person->name;
        } else {
            known_ = speaker;
        }
        introduce(speaker, speaker.source.first);
        if (auto* person = person_called(speaker.source)) {
            person->mentioned = speaker.source.first;
        }
        last_person_ = known_;
    } else if (const auto called = called_before(speaker); called.form != SpeakerForm::none) {
        known_ = called;
        speaker.role = known_.role;
        speaker.affiliation = known_.affiliation;
        speaker.second = known_.second;
        (known_.form == SpeakerForm::person ? last_person_ : last_plural_) = known_;
    } else {
        known_ = speaker;
        last_plural_ = known_;
    }
    last_ = known_;
    if (known_.form == SpeakerForm::organization) {
        bodies_.push_back(known_);
    } else if (!known_.affiliation.is_empty()) {
        bodies_.emplace_back();
        bodies_.back().form = SpeakerForm::organization;
        bodies_.back().source = known_.affiliation;
    }
}

void SpeakerTable::tell(const Person& person, std::uint32_t at, SpeakerPhrase& phrase)
{
    const auto known = person.introduction_at(at);
    phrase.role = known.role;
    phrase.affiliation = known.affiliation;
    phrase.second = known.second;
}

SpeakerPhrase SpeakerTable::phrase_of(const Person& person, std::uint32_t at)
{
    SpeakerPhrase phrase;
    phrase.form = SpeakerForm::person;
    phrase.source = person.name;
    tell(person, at, phrase);
    return phrase;
}

SpeakerPhrase SpeakerTable::called_before(const SpeakerPhrase& phrase) const
{
    const auto epithet = epithet_in(passage_, phrase);
    if (epithet.is_empty()) {
        return {};
    }
    const auto person = latest_before(epithet.first, [&](const Person& one) {
        return std::ranges::any_of(
            one.introductions_before(epithet.first), [&](const Introduction& known) {
                return is_epithet_of(passage_, epithet, known.role, known.affiliation) ||
                       is_epithet_of(
                           passage_, epithet, known.second.role, known.second.affiliation);
            });
    });
    if (person.form != SpeakerForm::none) {
        return person;
    }
    const std::size_t near = std::min<std::size_t>(bodies_.size(), 50);
    const auto last = bodies_.rbegin() + static_cast<std::ptrdiff_t>(near);
    const auto body = std::find_if(bodies_.rbegin(), last, [&](const auto& named) {
        return is_kind_of_body(passage_, epithet, named.source);
    });
    return body == last ? SpeakerPhrase{} : *body;
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
            asked = phrase_of(*person, first);
        }
    }
    return asked;
}

bool SpeakerTable::is_subject(std::uint32_t at) const
{
    return std::ranges::binary_search(starts_, at) ||
           (at > 0 && passage_[at - 1].is(WordClass::passive));
}

Gender SpeakerTable::gender_of_person(const SpeakerPhrase& phrase)
{
    const auto* person = person_called(phrase.source);
    const auto told = person == nullptr ? Gender::unknown : person->gender;
    return told == Gender::unknown ? gender_of(passage_, phrase) : told;
}

void SpeakerTable::take_subject_before(const Saying& saying, Gender gender)
{
    if (saying.cue.empty()) {
        return;
    }
    const auto before = saying.sentence == 0 ? 0 : saying.sentence - 1;
    const auto first = passage_.sentences[before].tokens.first;
    for (; next_ < named_.size() && named_[next_].phrase.end <= saying.cue.front().first; ++next_) {
        const auto& [phrase, sure] = named_[next_];
        if (phrase.whole.first >= first && is_subject(phrase.whole.first) &&
            (sure || last_.form == SpeakerForm::none) && agree(gender, gender_of_person(phrase))) {
            const auto* person = person_called(phrase.source);
            const bool bare = person != nullptr && phrase.role.is_empty();
            last_ = last_person_ = bare ? phrase_of(*person, phrase.whole.first) : phrase;
        }
    }
}

void SpeakerTable::resolve_silent(Saying& saying, bool is_plural)
{
    const auto gender =
        saying.silent == Silent::no ? gender_of(passage_, saying.speaker.source) : Gender::unknown;
    if (!is_plural) {
        take_subject_before(saying, gender);
    }
    if (const auto asked = asked_before(saying);
        asked.form != SpeakerForm::none && agree(gender, gender_of_person(asked))) {
        last_ = last_person_ = asked;
    }
    const auto& wanted = is_plural ? last_plural_ : last_person_;
    const auto& found = wanted.form == SpeakerForm::none ? last_ : wanted;
    known_ = saying.silent == Silent::anaphoric && last_.form != SpeakerForm::none ? last_ : found;
    if (known_.form == SpeakerForm::person && !agree(gender, gender_of_person(known_))) {
        known_ = latest_before(saying.speaker.source.first, [&](const Person& person) {
            return person.gender == gender;
        });
    }
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
