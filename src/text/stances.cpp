#include "text/stances.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/is_one_of.hpp"
#include "text/cues.hpp"

namespace hearsay {
namespace {

constexpr std::uint32_t longest_scope = 8; // tokens before what a negation or condition governs

bool is_adverb(const Passage& passage, std::uint32_t at)
{
    const auto word = passage.words({at, at + 1});
    return passage[at].is(WordClass::auxiliary) || word == "secara" ||
           (at > 0 && passage.words({at - 1, at}) == "secara") ||
           (passage.is_english() && passage[at].shape == Shape::lower && word.size() > 4 &&
            word.substr(word.size() - 2) == "ly");
}

/// `not`, `tidak`; `not only` and `tidak hanya` turn nothing round.
bool negates(const Passage& passage, std::uint32_t at)
{
    const auto& token = passage[at];
    const bool phrase = (token.phrase & bit_of(WordClass::auxiliary)) != 0;
    return token.is(WordClass::negation) && !phrase;
}

/// What one saying comes to.
class Judge {
public:
    Judge(const Passage& passage, const Saying& saying)
        : passage_(passage), saying_(saying),
          sentence_(passage.sentences[saying.sentence].tokens), cue_{
                                                                    saying.cue.front(),
                                                                    saying.cue_classes}
    {
    }

    bool asserts_nothing() const
    {
        if (cue_.is(WordClass::according)) {
            return false;
        }
        return is_asked() || is_inverted() || is_nobodys() || is_conditional() || is_imagined() ||
               (is_negated() && !is_turned_round());
    }

    Stance stance() const
    {
        const bool negated = is_negated();
        if (gives_no_answer(cue_)) {
            return cue_.is(WordClass::unable) ? Stance::unverified : Stance::declines;
        }
        if (cue_.is(WordClass::denies)) {
            return Stance::denies;
        }
        if (cue_.is(WordClass::doubts)) {
            return negated ? Stance::asserts : Stance::doubts;
        }
        if (negated && cue_.is(WordClass::thinks)) {
            return opens_question() ? Stance::unverified : Stance::doubts;
        }
        return Stance::asserts;
    }

private:
    std::string_view word(std::uint32_t at) const { return passage_.words({at, at + 1}); }

    /// Whether a negation stands before the cue, past auxiliaries and adverbs.
    bool is_negated() const
    {
        auto at = cue_.words.first;
        for (std::uint32_t back = 0; back < longest_scope && at > sentence_.first; ++back) {
            --at;
            if (negates(passage_, at)) {
                return true;
            }
            if (passage_[at].mark == Mark::comma) {
                at = before_aside(at);
            } else if (!is_adverb(passage_, at)) {
                return false;
            }
        }
        return false;
    }

    /// `Critics might say that …`, `The minister will say on Monday that …`: so far nobody has.
    /// `would say only`, `would often say` and `I would argue` are said.
    bool is_imagined() const
    {
        constexpr std::array<std::string_view, 8> modals{"may",  "might", "could",   "would",
                                                         "will", "shall", "mungkin", "barangkali"};
        constexpr std::array<std::string_view, 6> real{"only",      "often", "always",
                                                       "sometimes", "later", "regularly"};
        constexpr auto speech = any_of(WordClass::says, WordClass::claims);
        if (saying_.mode == Mode::direct || !cue_.is_any(speech) || gives_no_answer(cue_) ||
            (cue_.words.last < sentence_.last && is_one_of(word(cue_.words.last), real))) {
            return false;
        }
        bool modal = false;
        auto at = cue_.words.first;
        for (; at > sentence_.first && is_adverb(passage_, at - 1); --at) {
            if (is_one_of(word(at - 1), real)) {
                return false;
            }
            modal = modal || is_one_of(word(at - 1), modals);
        }
        const auto subject = at > sentence_.first ? word(at - 1) : std::string_view();
        return modal && subject != "I" && subject != "We" && subject != "we";
    }

    /// `did not, however, say`: the comma that opens the aside; the start if none does.
    std::uint32_t before_aside(std::uint32_t comma) const
    {
        constexpr std::uint32_t longest = 4;
        for (auto at = comma; at > sentence_.first + 1 && at + longest > comma; --at) {
            if (passage_[at - 1].mark == Mark::comma) {
                const bool verb = passage_[at - 2].is(WordClass::auxiliary);
                return verb ? at - 1 : sentence_.first;
            }
        }
        return sentence_.first;
    }

    /// Whether a negation leaves something that is held, if the other way round.
    bool is_turned_round() const
    {
        if (cue_.is(WordClass::doubts)) {
            return opens_clause() && !opens_question();
        }
        return cue_.is(WordClass::believes) || (cue_.is(WordClass::thinks) && opens_question());
    }

    bool opens_clause() const
    {
        const auto next = cue_.words.last;
        return next < sentence_.last && passage_[next].is(WordClass::complementizer);
    }

    /// `whether`, `apakah`, right behind the cue.
    bool opens_question() const
    {
        if (!opens_clause()) {
            return false;
        }
        const auto next = word(cue_.words.last);
        return passage_.is_english() ? next != "that"
                                     : next == "apakah" || next == "bagaimana" ||
                                           next == "mengapa" || next == "kenapa";
    }

    /// The first token of the speaker where one stands before the cue, else of the cue.
    std::uint32_t subject() const
    {
        const auto first = saying_.speaker.whole.first;
        const bool before = saying_.speaker.form != SpeakerForm::none && first < cue_.words.first;
        return std::max(before ? first : cue_.words.first, sentence_.first);
    }

    /// Whether a clause starts here: a mark or a line's end stands before.
    bool opens(std::uint32_t at) const
    {
        return at == sentence_.first || !passage_[at - 1].is_word() || passage_[at].line_before;
    }

    bool is_nobodys() const
    {
        constexpr std::uint32_t longest = 3;
        const auto first = subject();
        for (auto at = first; at + longest >= first; --at) {
            const auto length = passage_.length_of(at, bit_of(WordClass::nobody));
            if (length != 0 && at + length >= first && at < cue_.words.first) {
                const auto before = at > sentence_.first ? word(at - 1) : std::string_view();
                const bool few = before == "a" || before == "A"; // `a few`
                return !few && (!needs_relative(at + length - 1) || follows_relative());
            }
            if (opens(at)) {
                break;
            }
        }
        return false;
    }

    /// `Tidak ada pejabat yang mengatakan`, `Bukan X yang mengatakan`; a headline may begin so too.
    bool needs_relative(std::uint32_t at) const
    {
        const auto last = word(at);
        return !passage_.is_english() && (last == "ada" || last.substr(1) == "ukan");
    }

    bool follows_relative() const
    {
        auto at = cue_.words.first;
        while (at > sentence_.first && passage_[at - 1].is(WordClass::auxiliary)) {
            --at;
        }
        return at > sentence_.first && passage_[at - 1].is(WordClass::relative);
    }

    bool is_conditional() const
    {
        const auto first = subject();
        for (auto at = first; at + longest_scope > first; --at) {
            if (passage_.length_of(at, bit_of(WordClass::conditional)) != 0) {
                return true;
            }
            const bool ends =
                at < first &&
                passage_[at].is_any(
                    any_of(WordClass::complementizer, WordClass::conjunction, WordClass::relative));
            if (ends || opens(at)) {
                break;
            }
        }
        return false;
    }

    /// `Did the minister say`, `Should the minister say`, `Never has the minister said`.
    bool is_inverted() const
    {
        const auto first = subject();
        if (!passage_.is_english() || first == cue_.words.first) {
            return false;
        }
        const bool named = first + 1 < cue_.words.first && leads_verb(first);
        return named || (first > sentence_.first && leads_verb(first - 1));
    }

    /// `At no point did`, `In no way has`.
    bool follows_nothing(std::uint32_t at) const
    {
        return at >= sentence_.first + 2 &&
               passage_.length_of(at - 2, bit_of(WordClass::nobody)) != 0;
    }

    /// Whether the auxiliary at `at` opens its clause and belongs to the cue's form.
    bool leads_verb(std::uint32_t at) const
    {
        constexpr std::array<std::string_view, 11> with_base{
            "do", "does", "did", "should", "would", "could", "will", "can", "may", "might", "must"};
        constexpr std::array<std::string_view, 3> with_past{"has", "have", "had"};
        const auto is_of = [&](const auto& words) {
            return std::ranges::any_of(words, [&](std::string_view known) {
                const auto printed = word(at);
                return known.substr(1) == printed.substr(1) && known[0] == (printed[0] | ' ');
            });
        };
        const bool opens =
            at == sentence_.first || !passage_[at - 1].is_word() || negates(passage_, at - 1) ||
            follows_nothing(at) ||
            passage_[at - 1].is_any(any_of(WordClass::conjunction, WordClass::complementizer));
        return opens &&
               (cue_.is(WordClass::base_form) ? is_of(with_base)
                                              : cue_.is(WordClass::past_form) && is_of(with_past));
    }

    /// Whether the sentence asks, not somebody's words in it.
    bool is_asked() const
    {
        const bool before =
            saying_.mode == Mode::indirect || saying_.content.front().first > cue_.words.first;
        return before && word(sentence_.last - 1) == "?";
    }

    const Passage& passage_;
    const Saying& saying_;
    TokenRange sentence_;
    Cue cue_;
};

/// How far what somebody denies goes at most: not past `, but` or a semicolon.
TokenRange scope_of(const Passage& passage, TokenRange content)
{
    for (auto at = content.first; at + 1 < content.last; ++at) {
        const auto mark = passage[at].mark;
        const bool turns = mark == Mark::comma && passage[at + 1].is(WordClass::conjunction);
        if (mark == Mark::semicolon || turns) {
            return {content.first, at};
        }
    }
    return content;
}

bool is_within(const Passage& passage, const Saying& inner, const Saying& outer)
{
    return std::ranges::any_of(outer.content, [&](const TokenRange& content) {
        return scope_of(passage, content).holds(inner.cue.front());
    });
}

/// Makes void what stands within the words of `outer`, among the sayings of its sentence.
void empty_within(Findings& findings, const std::vector<std::size_t>& sentence, std::size_t outer)
{
    auto& sayings = findings.sayings;
    for (const auto number : sentence) {
        auto& inner = sayings[number];
        if (number != outer && !inner.cue.empty() && !inner.is_void) {
            inner.is_void = is_within(findings.passage, inner, sayings[outer]);
        }
    }
}

} // namespace

void settle_stances(Findings& findings)
{
    for (auto& saying : findings.sayings) {
        if (!saying.cue.empty() && !saying.content.empty()) {
            const Judge judge(findings.passage, saying);
            saying.stance = judge.stance();
            saying.is_void = judge.asserts_nothing();
        }
    }
    for (const auto& sentence : findings.by_sentence()) {
        for (const auto number : sentence) {
            const auto& saying = findings.sayings[number];
            if (saying.is_void || saying.stance != Stance::asserts) {
                empty_within(findings, sentence, number);
            }
        }
    }
}

} // namespace hearsay
