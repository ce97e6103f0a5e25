#include "text/direct.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

#include "text/clauses.hpp"
#include "text/coordinated.hpp"
#include "text/cues.hpp"
#include "text/lead_ins.hpp"
#include "text/reopened.hpp"
#include "text/speech.hpp"
#include "text/subjects.hpp"
#include "text/tails.hpp"

namespace hearsay {
namespace {

constexpr std::uint32_t far_cue = 40; // tokens between a quotation and its cue

constexpr WordClasses after_quotation = any_of(
    WordClass::said_after, WordClass::says, WordClass::speaks, WordClass::thinks, WordClass::claims,
    WordClass::denies, WordClass::warns, WordClass::requests, WordClass::noun_cue,
    WordClass::relay_report);

/// The quotations of one passage, from left to right.
class DirectReader {
public:
    explicit DirectReader(Findings& findings)
        : findings_(findings), passage_(findings.passage), colons_(findings.sayings.size())
    {
    }

    void run()
    {
        for (std::uint32_t i = 0; i < passage_.sentences.size(); ++i) {
            sentence_ = i;
            const auto quotations = passage_.sentences[i].quotations;
            for (auto q = quotations.first; q < quotations.last; ++q) {
                quotation(q);
            }
        }
    }

private:
    const Sentence& sentence() const { return passage_.sentences[sentence_]; }

    void quotation(std::uint32_t number)
    {
        const auto& quoted = passage_.quotations[number];
        const auto next = number + 1 < sentence().quotations.last
                              ? passage_.quotations[number + 1].open
                              : sentence().tokens.last;
        if (quoted.continues && whole_) {
            goes_on_over_paragraphs(quoted, next);
            return;
        }
        whole_.reset();
        if (quoted.open > 0 && findings_.is_taken[quoted.open - 1] &&
            passage_[quoted.open - 1].mark == Mark::colon) {
            whole_ = first_saying_of(findings_.sayings, colons_, quoted); // a colon is its cue
            return;
        }
        if (is_title(passage_, sentence(), quoted)) {
            return;
        }
        if (auto saying = with_cue_after(quoted, next)) {
            take(quoted);
            keep(std::move(*saying));
            return;
        }
        if (!is_speech(passage_, sentence(), quoted)) {
            return;
        }
        if (auto saying = led_in_by(findings_, sentence_, quoted)) {
            take(quoted);
            keep(std::move(*saying));
            return;
        }
        if (goes_on_from_last(quoted)) {
            return;
        }
        if (!quoted.is_single && stands_alone(passage_, sentence(), quoted)) {
            keep(alone(quoted));
        }
    }

    /// Single marks leave their words free until it is known that they are speech.
    void take(const Quotation& quoted) { findings_.take({quoted.open, quoted.after}); }

    void keep(Saying saying)
    {
        saying.sentence = sentence_;
        findings_.add(std::move(saying));
        last_ = findings_.sayings.size() - 1;
        whole_ = last_;
    }

    /// A paragraph more of words that the one before left open: the speaker of the first cue or,
    /// where none stands there, of the last says all of them.
    void goes_on_over_paragraphs(const Quotation& quoted, std::uint32_t next)
    {
        auto& whole = findings_.sayings[*whole_];
        whole.content.push_back(quoted.inside);
        auto closing = with_cue_after(quoted, next);
        if (closing) {
            closing->sentence = sentence_;
            findings_.take(closing->cue.front());
            join_closing(whole, std::move(*closing));
            last_ = whole_;
        }
    }

    Saying saying_of(const Quotation& quoted, std::string_view rule, double confidence) const
    {
        Saying saying;
        saying.content.push_back(quoted.inside);
        if (const auto lead = lead_in(quoted); !lead.is_empty() && passage_.is_english()) {
            saying.content.back() = {lead.first, quoted.after};
            saying.mode = Mode::mixed;
        }
        saying.rule = rule;
        saying.confidence = confidence;
        return saying;
    }

    /// The words of its sentence before a quotation that they lead into: `The bill was “dead,” she
    /// said`. Empty if a cue or another quotation stands there.
    TokenRange lead_in(const Quotation& quoted) const
    {
        auto first = quoted.open;
        const bool joined =
            first > sentence().tokens.first &&
            (passage_[first - 1].is_word() || passage_[first - 1].mark == Mark::comma ||
             passage_[first - 1].mark == Mark::possessive);
        while (joined && first > sentence().tokens.first && !findings_.is_taken[first - 1] &&
               cue_at(passage_, first - 1, quoted.open, cues_before_quotation).words.is_empty()) {
            --first;
        }
        const bool whole = first == sentence().tokens.first;
        return joined && whole ? without_stop(passage_, {first, quoted.open}) : TokenRange{};
    }

    std::optional<Saying> with_cue_after(const Quotation& quoted, std::uint32_t last) const
    {
        auto at = quoted.after;
        bool comma = false;
        while (at < last && (passage_[at].mark == Mark::comma || passage_[at].mark == Mark::dash)) {
            comma = true;
            ++at;
        }
        if (at >= last || !quoted.is_closed) {
            return std::nullopt;
        }
        const auto end = last_mark(passage_, quoted);
        const bool ends = end == Mark::comma || end == Mark::stop;
        if (const auto cue = first_cue(at, last);
            !cue.words.is_empty() && !cue.is(WordClass::ing_form)) {
            return verb_first(quoted, cue, last, ends || comma);
        }
        if ((!ends && !comma) || passage_[at].is_any(any_of(WordClass::relative)) ||
            (passage_[at].is(WordClass::conjunction) && passage_.is_english())) {
            return std::nullopt;
        }
        if (!ends && quoted.open > sentence().tokens.first && looks_like_title(passage_, quoted)) {
            return std::nullopt; // `dalam buku “Laut Kita”, Sari menulis`
        }
        return subject_first(quoted, at, last);
    }

    /// The cue that follows at once, past `demikian` and the like.
    Cue first_cue(std::uint32_t at, std::uint32_t last) const
    {
        if (is_so(at, last)) {
            return {{at, at + 1}, bit_of(WordClass::said_after)};
        }
        for (const std::uint32_t skip : {0U, 1U}) {
            if (at + skip >= last || (skip == 1 && !passage_[at].is(WordClass::auxiliary) &&
                                      passage_.words({at, at + 1}) != "demikian")) {
                break;
            }
            auto cue = cue_at(passage_, at + skip, last, after_quotation);
            if (!cue.words.is_empty() && findings_.is_free(cue.words)) {
                return cue;
            }
        }
        return {};
    }

    /// `“…,” demikian Andi Wijaya.`: the word alone is the cue.
    bool is_so(std::uint32_t at, std::uint32_t last) const
    {
        return at + 1 < last && passage_.words({at, at + 1}) == "demikian" &&
               speaker_at(passage_, findings_.names, {at + 1, last}).form == SpeakerForm::person;
    }

    /// `“…,” kata X`, `“…,” katanya`, `“…,” said X`.
    std::optional<Saying>
    verb_first(const Quotation& quoted, const Cue& cue, std::uint32_t last, bool is_sure) const
    {
        auto saying = saying_of(quoted, "quotation-cue-speaker", is_sure ? 0.95 : 0.7);
        saying.cue.push_back(cue.words);
        saying.cue_classes = cue.classes;
        if (cue.is(WordClass::anaphoric)) {
            saying.silent = Silent::anaphoric;
            saying.rule = "quotation-cue-nya";
            read_tail(passage_, {cue.words.last, last}, saying);
            return saying;
        }
        saying.speaker = one_or_two_at(passage_, findings_.names, {cue.words.last, last});
        if (saying.speaker.form == SpeakerForm::none) {
            if (!is_sure || passage_.is_english()) {
                return std::nullopt;
            }
            saying.silent = Silent::anaphoric;
            saying.confidence = 0.6;
        }
        if (!is_sure && !cue.is(WordClass::said_after) && !cue.is(WordClass::says)) {
            return std::nullopt;
        }
        tail_after_speaker(saying, last);
        return saying;
    }

    /// `papar X, mantan direktur …, mengatakan kepada AP, Senin (4/9)`.
    void tail_after_speaker(Saying& saying, std::uint32_t last) const
    {
        auto at = std::max(saying.speaker.end, saying.cue.back().last);
        const auto second = at + (at < last && passage_[at].mark == Mark::comma ? 1 : 0);
        if (second < last) {
            const auto cue = cue_at(passage_, second, last, any_of(WordClass::says));
            const bool bare = cue.words.last + 1 >= last || !passage_[cue.words.last].is_word() ||
                              passage_[cue.words.last].is(WordClass::addressee_prep);
            if (!cue.words.is_empty() && bare) {
                saying.cue.push_back(cue.words);
                at = cue.words.last;
            }
        }
        read_tail(passage_, {at, last}, saying);
    }

    /// `“…,” X said`, `“…,” X mengatakan`.
    std::optional<Saying>
    subject_first(const Quotation& quoted, std::uint32_t first, std::uint32_t last) const
    {
        const auto end = std::min(last, first + far_cue);
        for (auto at = first; at < end; ++at) {
            const auto mark = passage_[at].mark;
            if (mark == Mark::stop && at > first && passage_[at].blank_before) {
                break;
            }
            const auto cue = cue_at(
                passage_, at, last,
                any_of(
                    WordClass::said_after, WordClass::says, WordClass::speaks, WordClass::thinks,
                    WordClass::claims, WordClass::warns));
            if (cue.words.is_empty() || !findings_.is_free(cue.words) ||
                cue.is(WordClass::ing_form)) {
                continue;
            }
            const auto subject = subject_before(passage_, findings_.names, first, cue);
            if (subject.phrase.form == SpeakerForm::none) {
                continue;
            }
            auto saying = saying_of(quoted, "quotation-speaker-cue", 0.9);
            saying.cue.push_back(cue.words);
            saying.cue_classes = cue.classes;
            saying.speaker = subject.phrase;
            saying.addressee = told_at(passage_, cue.words.last, last);
            read_tail(passage_, {cue.words.last, last}, saying);
            return saying;
        }
        return std::nullopt;
    }

    /// `“A,” he said. “B.”`: one attribution with two pieces of content.
    bool goes_on_from_last(const Quotation& quoted)
    {
        if (!last_ || findings_.sayings[*last_].rule == "quotation-alone") {
            return false;
        }
        auto& saying = findings_.sayings[*last_];
        const auto& sentences = passage_.sentences;
        const bool same = saying.sentence == sentence_;
        const bool next = saying.sentence + 1 == sentence_ &&
                          sentences[saying.sentence].paragraph == sentence().paragraph;
        const bool leads = quoted.open == sentence().tokens.first ||
                           (same && passage_[quoted.open - 1].mark != Mark::none);
        if (!(same || next) || !leads || (next && !is_whole_sentence(sentence(), quoted))) {
            return false;
        }
        saying.content.push_back(quoted.inside);
        take(quoted);
        whole_ = last_;
        return true;
    }

    Saying alone(const Quotation& quoted) const
    {
        auto saying = saying_of(quoted, "quotation-alone", 0.5);
        saying.silent = Silent::anaphoric;
        return saying;
    }

    Findings& findings_;
    const Passage& passage_;
    std::uint32_t sentence_ = 0;
    std::size_t colons_;               // the first sayings: those of find_colons, in order
    std::optional<std::size_t> last_;  // the saying that a further quotation may continue
    std::optional<std::size_t> whole_; // the saying of the quotation before
};

} // namespace

void find_direct(Findings& findings)
{
    DirectReader(findings).run();
}

} // namespace hearsay
