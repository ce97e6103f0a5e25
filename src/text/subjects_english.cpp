#include "text/subjects_english.hpp"

#include <algorithm>

#include "text/coordinated.hpp"
#include "text/initials.hpp"

namespace hearsay {
namespace {

constexpr std::uint32_t longest_subject = 30;
constexpr std::uint32_t longest_apposition = 25;

constexpr WordClasses finite = any_of(WordClass::third_form, WordClass::past_form);

/// Finds the subject of one cue.
class SubjectFinder {
public:
    SubjectFinder(const Passage& passage, const ShortNames& names, std::uint32_t floor, Cue cue)
        : passage_(passage), names_(names), cue_(cue), floor_(floor)
    {
    }

    Subject find() const
    {
        auto subject = near();
        const bool elided_alone = subject.silent == Silent::elided;
        if (elided_alone || !is_noun_phrase(subject)) {
            const auto main = main_subject();
            if (main.phrase.form != SpeakerForm::none) {
                subject.phrase = main.phrase;
            }
        }
        return subject;
    }

private:
    /// Whether what stands before the cue looks like somebody: no loose word of a relative clause.
    bool is_noun_phrase(const Subject& subject) const
    {
        if (subject.phrase.form != SpeakerForm::people) {
            return true;
        }
        const auto source = subject.phrase.source;
        for (auto at = source.first; at < source.last; ++at) {
            if (passage_[at].is_capital() ||
                passage_.length_of(
                    at, any_of(
                            WordClass::determiner, WordClass::people, WordClass::role,
                            WordClass::document, WordClass::collective)) != 0) {
                return true;
            }
        }
        return false;
    }

    /// Who the sentence starts with, past its adverbials: the subject of `…, saying` and
    /// `… and said`.
    Subject main_subject() const
    {
        auto first = floor_;
        for (bool moved = true; moved && first < cue_.words.first;) {
            const auto start = first;
            const auto& token = passage_[first];
            if (const auto opener = passage_.length_of(first, bit_of(WordClass::opener));
                opener != 0 && !token.is(WordClass::plural_pronoun)) {
                first += opener;
            } else if (token.mark == Mark::comma || token.mark == Mark::dash) {
                ++first;
            } else if (token.is_any(
                           any_of(WordClass::preposition, WordClass::ing_form, WordClass::day))) {
                first = after_comma(first);
            }
            moved = first != start;
        }
        Subject subject;
        if (first < cue_.words.first) {
            subject.phrase = speaker_at(passage_, names_, {first, cue_.words.first});
        }
        return subject;
    }

    /// The token after the comma that ends the adverbial at `first`; `first` if none does.
    std::uint32_t after_comma(std::uint32_t first) const
    {
        for (auto at = first; at + 1 < cue_.words.first; ++at) {
            if (passage_[at].mark == Mark::comma) {
                return at + 1;
            }
        }
        return first;
    }

    Subject near() const
    {
        auto last = before_auxiliaries();
        if (last <= floor_) {
            return cue_.is(WordClass::ing_form) ? elided(last) : Subject{};
        }
        const auto& before = passage_[last - 1];
        if (word(last - 1) == "to") {
            return {};
        }
        if (cue_.is(WordClass::ing_form) && !is_progressive(last)) {
            return elided(last);
        }
        if (is_joint(last - 1)) {
            return elided(last - 1);
        }
        if (before.is(WordClass::relative) &&
            (word(last - 1) != "that" || follows_noun(last - 1))) {
            return relative(last - 1);
        }
        if (before.mark == Mark::comma || before.mark == Mark::dash) {
            last = before_apposition(last - 1, last - 1);
        } else if (
            passage_[last - 1].is_double_quote() && last > floor_ + 2 &&
            passage_[last - 2].mark == Mark::comma) {
            last =
                before_apposition(last - 2, opening_mark(last - 1)); // `author of “The Sea,” said`
        }
        return phrase_before(last);
    }

    std::string_view word(std::uint32_t at) const { return passage_.words({at, at + 1}); }

    static Subject elided(std::uint32_t first) { return {{}, Silent::elided, first, true}; }

    bool is_adverb(std::uint32_t at) const
    {
        const auto text = word(at);
        return passage_[at].shape == Shape::lower && text.size() > 4 &&
               text.substr(text.size() - 2) == "ly" && !passage_[at].is(WordClass::people);
    }

    std::uint32_t before_auxiliaries() const
    {
        auto at = cue_.words.first;
        if (at > floor_ + 3 && (passage_.words({at - 3, at}) == "went on to" ||
                                passage_.words({at - 3, at}) == "goes on to")) {
            at -= 3;
        }
        while (at > floor_ && ((passage_[at - 1].is(WordClass::auxiliary) &&
                                passage_[at - 1].shape == Shape::lower) ||
                               is_adverb(at - 1))) {
            --at;
        }
        return at;
    }

    /// `is saying`, against `, saying`.
    bool is_progressive(std::uint32_t last) const
    {
        for (auto at = last; at < cue_.words.first; ++at) {
            const auto text = word(at);
            if (text == "is" || text == "are" || text == "was" || text == "were" ||
                text == "been" || text == "be") {
                return true;
            }
        }
        return false;
    }

    bool is_joint(std::uint32_t at) const
    {
        const auto text = word(at);
        return text == "and" || text == "but" || text == "or" || text == "then";
    }

    /// `a poll that showed`, against `said that showed`.
    bool follows_noun(std::uint32_t at) const
    {
        if (at <= floor_ || !passage_[at - 1].is_word() || !cue_.is_any(finite)) {
            return false;
        }
        const auto& before = passage_[at - 1];
        return before.is_capital() ||
               !before.is_any(cue_classes() | any_of(WordClass::conjunction, WordClass::auxiliary));
    }

    /// `Smith, who said`: the pronoun, and who stands before it.
    Subject relative(std::uint32_t at) const
    {
        Subject subject;
        subject.phrase.form = SpeakerForm::pronoun;
        subject.phrase.source = {at, at + 1};
        subject.phrase.end = at + 1;
        subject.phrase.whole = subject.phrase.source;
        subject.first = at;
        return subject;
    }

    /// `Smith, 43, a farmer,`: the number between commas.
    bool is_behind_age(std::uint32_t comma) const
    {
        return comma > floor_ + 2 && passage_[comma - 1].shape == Shape::number &&
               passage_[comma - 2].mark == Mark::comma;
    }

    /// The mark that opens the quoted words within an apposition that `close` closes: `the hacker
    /// known as “Guccifer,”`. `close` if none does.
    std::uint32_t opening_mark(std::uint32_t close) const
    {
        constexpr std::uint32_t longest = 8;
        for (auto at = close; at > floor_ && at + longest > close; --at) {
            if (passage_[at - 1].is_double_quote()) {
                return at - 1;
            }
        }
        return close;
    }

    /// The token after the noun phrase that an apposition, whose last comma or dash is `comma`,
    /// follows.
    std::uint32_t before_apposition(std::uint32_t comma, std::uint32_t start) const
    {
        for (auto at = start; at > floor_ && at + longest_apposition > comma; --at) {
            const auto mark = passage_[at - 1].mark;
            if (mark == passage_[comma].mark && !is_behind_age(at - 1)) {
                return at - 1;
            }
            if (passage_[at - 1].is_double_quote()) {
                const auto open = opening_mark(at - 1);
                if (open == at - 1) {
                    break;
                }
                at = open + 1;
            }
        }
        return comma;
    }

    bool ends_before(std::uint32_t at, std::uint32_t last) const
    {
        const auto& token = passage_[at];
        if (!token.is_word()) {
            const bool inner =
                token.mark == Mark::possessive || token.mark == Mark::close_bracket ||
                (token.mark == Mark::stop && at > floor_ && !token.blank_before &&
                 (passage_[at - 1].is_any(any_of(WordClass::honorific, WordClass::abbreviation)) ||
                  is_initials(word(at - 1)) || passage_[at - 1].end - passage_[at - 1].begin == 1));
            return !inner;
        }
        if (token.is_capital()) {
            return false;
        }
        if (token.is_any(any_of(WordClass::complementizer, WordClass::auxiliary)) ||
            (token.is_any(cue_classes()) && token.is_any(finite) && !token.is(WordClass::role) &&
             !token.is(WordClass::people) && !token.is(WordClass::document))) {
            return true;
        }
        if (token.is(WordClass::conjunction)) {
            return word(at) != "and" || at + 1 >= last || at == floor_ ||
                   !passage_[at - 1].is_word() || passage_[at + 1].is(WordClass::pronoun);
        }
        if (token.is(WordClass::preposition)) {
            const auto text = word(at);
            return text != "of" && text != "for" && text != "in" && text != "at" &&
                   text != "from" && text != "with" && text != "on";
        }
        return false;
    }

    static constexpr WordClasses cue_classes()
    {
        return any_of(
            WordClass::says, WordClass::speaks, WordClass::thinks, WordClass::claims,
            WordClass::denies, WordClass::warns, WordClass::requests, WordClass::shows);
    }

    /// Whether a noun phrase cannot start left of the token at `at`: an article or a possessive
    /// opens it, unless `of` or the like makes it a part of a longer one.
    bool opens_phrase(std::uint32_t at) const
    {
        const auto& token = passage_[at];
        return token.is(WordClass::determiner) && token.mark != Mark::possessive &&
               (at == floor_ || !(is_inner_preposition(at - 1) || word(at - 1) == "a" ||
                                  word(at - 1) == "A")); // `a few`
    }

    bool is_inner_preposition(std::uint32_t at) const
    {
        const auto text = word(at);
        return text == "of" || text == "for" || text == "at" || text == "in" || text == "from" ||
               text == "with" || text == "on";
    }

    /// The opening bracket where `at` is the closing one: `Rep. Cummings (D-Md.)`.
    std::uint32_t before_brackets(std::uint32_t at) const
    {
        constexpr std::uint32_t longest = 10;
        if (passage_[at].mark != Mark::close_bracket) {
            return at;
        }
        for (auto open = at; open > floor_ && open + longest > at; --open) {
            if (passage_[open].mark == Mark::open_bracket) {
                return open;
            }
        }
        return at;
    }

    std::uint32_t phrase_start(std::uint32_t last) const
    {
        auto first = last;
        while (first > floor_ && last - first < longest_subject && !ends_before(first - 1, last)) {
            --first;
            first = before_brackets(first);
            const bool pronoun =
                passage_[first].is_any(any_of(WordClass::pronoun, WordClass::plural_pronoun));
            if ((pronoun && first + 1 == last) || opens_phrase(first)) {
                break;
            }
        }
        while (first < last && passage_[first].word != 0 &&
               (passage_[first].phrase & bit_of(WordClass::collective)) == 0 &&
               passage_[first].is_any(
                   any_of(WordClass::opener, WordClass::preposition, WordClass::conjunction)) &&
               !passage_[first].is_any(any_of(WordClass::plural_pronoun, WordClass::role))) {
            ++first;
        }
        return first;
    }

    /// Where the noun phrase starts that the clause at `first` is about, `an engineer who saw the
    /// wall`; `first` if it is none.
    std::uint32_t before_relative(std::uint32_t first) const
    {
        constexpr std::uint32_t near = 8;
        if (first <= floor_ + 1) {
            return first;
        }
        auto who = first;
        while (who > floor_ + 1 && who + near > first && passage_[who - 1].is_word() &&
               word(who - 1) != "who") {
            --who;
        }
        --who;
        const bool open = who == first - 1 || !passage_[first].is_capital();
        if (who <= floor_ || !open || word(who) != "who" || !passage_[who - 1].is_word()) {
            return first;
        }
        const auto head = phrase_start(who);
        return head < who ? head : first;
    }

    Subject phrase_before(std::uint32_t last) const
    {
        Subject subject;
        subject.first = both_before(passage_, floor_, phrase_start(last));
        if (const auto head = before_relative(subject.first); head != subject.first) {
            subject.first = head;
            subject.phrase = speaker_at(passage_, names_, {head, last});
            subject.phrase.end = last; // the clause belongs to it
            return subject;
        }
        if (subject.first < last) {
            subject.phrase =
                speaker_at(passage_, names_, {subject.first, std::max(last, cue_.words.first)});
            subject.is_certain = subject.phrase.end >= last;
        }
        return subject;
    }

    const Passage& passage_;
    const ShortNames& names_;
    Cue cue_;
    std::uint32_t floor_;
};

} // namespace

Subject
english_subject(const Passage& passage, const ShortNames& names, std::uint32_t floor, Cue cue)
{
    return SubjectFinder(passage, names, floor, cue).find();
}

} // namespace hearsay
