#include "text/subjects_indonesian.hpp"

#include <algorithm>
#include <array>

#include "base/is_one_of.hpp"
#include "text/coordinated.hpp"
#include "text/dates.hpp"
#include "text/relays.hpp"

namespace hearsay {
namespace {

/// Words before a cue that make it no finite verb.
constexpr std::array<std::string_view, 13> infinitives{
    "alih-alih", "untuk", "guna", "agar",  "supaya", "harus", "perlu",
    "bisa",      "dapat", "akan", "tanpa", "dengan", "jangan"};

/// Words that join a second verb to the subject before.
constexpr std::array<std::string_view, 9> joints{
    "dan", "serta", "lalu", "sambil", "seraya", "sembari", "kemudian", "sekaligus", "atau"};

/// Finds the subject of one cue.
class SubjectFinder {
public:
    SubjectFinder(const Passage& passage, const ShortNames& names, std::uint32_t floor, Cue cue)
        : passage_(passage), names_(names), cue_(cue.words.first), first_(floor)
    {
    }

    Subject find()
    {
        if (cue_ > first_) {
            const auto before = passage_.words({cue_ - 1, cue_});
            if (is_one_of(before, joints)) {
                return {{}, Silent::elided, cue_ - 1, true};
            }
            if (is_infinitive(before)) {
                return {};
            }
        }
        if (auto pronoun = pronoun_before(); pronoun.phrase.form != SpeakerForm::none) {
            return pronoun;
        }
        strip_adverbials();
        clause_start();
        strip_adverbials();
        auto subject = from(first_);
        if (subject.phrase.form == SpeakerForm::none || !subject.is_certain) {
            if (const auto near = from(near_start()); near.phrase.form != SpeakerForm::none) {
                subject = near;
            }
        }
        if (!subject.is_certain || !may_speak_alone(subject.phrase)) {
            if (const auto role = from_role(); role.phrase.form != SpeakerForm::none) {
                subject = role;
            }
        }
        return subject;
    }

private:
    /// Also with a capital, at the start of a sentence.
    static bool is_infinitive(std::string_view before)
    {
        for (const auto known : infinitives) {
            if (known.substr(1) == before.substr(1) && known[0] == (before[0] | ' ')) {
                return true;
            }
        }
        return false;
    }

    /// `… dan ia mengatakan`: whatever stands before, the pronoun is the subject.
    Subject pronoun_before() const
    {
        auto at = cue_;
        while (at > first_ && passage_[at - 1].is(WordClass::auxiliary)) {
            --at;
        }
        constexpr auto pronouns = any_of(WordClass::pronoun, WordClass::plural_pronoun);
        return at > first_ && passage_[at - 1].is_any(pronouns) ? from(at - 1) : Subject{};
    }

    /// Past quotations, colons and words that open a clause with a subject of its own.
    void clause_start()
    {
        for (auto at = first_; at < cue_; ++at) {
            const auto& token = passage_[at];
            const bool that =
                token.is(WordClass::complementizer) && (at > first_ || token.shape == Shape::lower);
            const bool clause = token.mark == Mark::semicolon || token.is_double_quote() || that;
            if (clause || opens_clause(at)) {
                first_ = at + 1;
            }
        }
    }

    bool opens_clause(std::uint32_t at) const
    {
        constexpr std::array<std::string_view, 8> openers{
            "tetapi", "namun", "sedangkan", "sementara", "karena", "sebab", "tapi", "meski"};
        return passage_[at].shape == Shape::lower &&
               is_one_of(passage_.words({at, at + 1}), openers);
    }

    void strip_adverbials()
    {
        for (auto before = first_ - 1; before != first_ && first_ < cue_;) {
            before = first_;
            const auto& token = passage_[first_];
            if (token.mark == Mark::comma || token.mark == Mark::dash) {
                ++first_;
            } else if (const auto opener = opener_length(); opener != 0) {
                first_ += opener;
            } else if (
                token.is(WordClass::preposition) || token.is(WordClass::day) ||
                token.is_any(any_of(WordClass::relay_active, WordClass::relay_passive)) ||
                token.is(WordClass::according) || token.shape == Shape::number ||
                opens_relay(first_) || (token.is(WordClass::negation) && token.is_capital()) ||
                token.is(WordClass::date_word)) {
                skip_phrase();
            }
        }
    }

    /// `sebagaimana dilansir X, …`.
    bool opens_relay(std::uint32_t at) const
    {
        return passage_[at].is(WordClass::conjunction) && at + 1 < cue_ &&
               passage_[at + 1].is(WordClass::relay_passive);
    }

    std::uint32_t opener_length() const
    {
        const auto length = passage_.length_of(first_, bit_of(WordClass::opener));
        return first_ + length <= cue_ ? length : 0;
    }

    /// To the comma that ends an adverbial, if a subject is left behind it.
    void skip_phrase()
    {
        for (auto at = first_; at + 1 < cue_; ++at) {
            const auto mark = passage_[at].mark;
            if (mark == Mark::comma) {
                first_ = at + 1;
                return;
            }
        }
        if (const auto date = date_after(first_); date != first_) {
            first_ = date;
        }
    }

    /// The token after a date that ends the adverbial: `Pada Senin (4/9) Trump mengatakan`.
    std::uint32_t date_after(std::uint32_t first) const
    {
        for (auto at = first; at < cue_ && at < first + 4; ++at) {
            const auto date = date_at(passage_, at, cue_);
            if (!date.words.is_empty() && date.words.last < cue_) {
                return date.words.last;
            }
        }
        return first;
    }

    /// The person whose role opens behind words that ran into the sentence: `Prosedur pendataan
    /// Ketua Dewan Air Budi Raharjo mengatakan`. None if there is none.
    Subject from_role() const
    {
        constexpr std::uint32_t far = 60;
        constexpr auto known = any_of(
            WordClass::role, WordClass::org_head, WordClass::org_unit, WordClass::org_word,
            WordClass::honorific, WordClass::given_name, WordClass::place_head);
        for (auto at = std::max(first_, cue_ < far ? 0 : cue_ - far) + 1; at < cue_; ++at) {
            const bool behind = !passage_[at - 1].is_capital() ||
                                (at == first_ + 1 && !passage_[first_].is_any(known));
            const bool opens = passage_[at].is_capital() && behind &&
                               passage_.length_of(at, bit_of(WordClass::role)) != 0;
            const auto subject = opens ? from(at) : Subject{};
            if (subject.phrase.form == SpeakerForm::person && subject.is_certain) {
                return subject;
            }
        }
        return {};
    }

    /// `Belum` and the like do not: neither a name nor people, roles or organizations.
    bool may_speak_alone(const SpeakerPhrase& phrase) const
    {
        constexpr auto no_noun = any_of(
            WordClass::auxiliary, WordClass::negation, WordClass::preposition,
            WordClass::conjunction, WordClass::complementizer);
        if (phrase.form == SpeakerForm::none || passage_[phrase.source.first].is_any(no_noun)) {
            return false;
        }
        if (phrase.form != SpeakerForm::people) {
            return true;
        }
        constexpr auto speakers = any_of(
            WordClass::people, WordClass::role, WordClass::org_head, WordClass::determiner,
            WordClass::collective);
        for (auto at = phrase.source.first; at < phrase.source.last; ++at) {
            if (passage_.length_of(at, speakers) != 0) {
                return true;
            }
        }
        return false;
    }

    /// The words right before the cue, without auxiliaries, back to a mark.
    std::uint32_t near_start() const
    {
        auto at = cue_;
        while (at > first_ && passage_[at - 1].is(WordClass::auxiliary)) {
            --at;
        }
        while (
            at > first_ && passage_[at - 1].is_word() &&
            !passage_[at - 1].is_any(any_of(WordClass::complementizer, WordClass::relay_passive))) {
            --at;
        }
        while (at < cue_ && passage_[at].shape == Shape::lower &&
               passage_[at].is_any(any_of(WordClass::preposition, WordClass::conjunction))) {
            ++at;
        }
        return at;
    }

    Subject from(std::uint32_t first) const
    {
        Subject subject;
        if (first >= cue_) {
            return subject;
        }
        subject.phrase = one_or_two_at(passage_, names_, {first, cue_});
        subject.first = first;
        subject.is_certain = may_stand_between(subject.phrase.end);
        return subject;
    }

    /// Whether the tokens from `at` to the cue leave the phrase before them its subject.
    bool may_stand_between(std::uint32_t at) const
    {
        if (at >= cue_) {
            return true;
        }
        const auto& token = passage_[at];
        if (!token.is_word()) {
            return token.mark == Mark::comma || token.mark == Mark::open_bracket;
        }
        return token.is_any(any_of(
            WordClass::auxiliary, WordClass::relative, WordClass::phrase_end,
            WordClass::relay_passive));
    }

    const Passage& passage_;
    const ShortNames& names_;
    std::uint32_t cue_;
    std::uint32_t first_;
};

} // namespace

Subject
indonesian_subject(const Passage& passage, const ShortNames& names, std::uint32_t floor, Cue cue)
{
    return SubjectFinder(passage, names, floor, cue).find();
}

} // namespace hearsay
