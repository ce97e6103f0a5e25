#include "text/lead_ins.hpp"

#include "text/cues.hpp"
#include "text/somebody.hpp"
#include "text/subjects.hpp"
#include "text/tails.hpp"

namespace hearsay {
namespace {

constexpr std::uint32_t far_cue = 40; // tokens between a quotation and its cue

/// Reads what stands before a quotation of one sentence.
class LeadReader {
public:
    LeadReader(const Findings& findings, std::uint32_t sentence)
        : findings_(findings), passage_(findings.passage), sentence_(sentence),
          classes_(
              cues_before_quotation |
              (findings.passage.is_english() ? bit_of(WordClass::said_after) : 0))
    {
    }

    /// `X mengatakan, “…”`, `X said: “…”`, also across the colon that ends a paragraph.
    std::optional<Saying> read(const Quotation& quoted) const
    {
        auto first = sentence().tokens.first;
        auto end = quoted.open;
        if (end == first && sentence_ > 0) {
            const auto& before = passage_.sentences[sentence_ - 1];
            if (passage_[before.tokens.last - 1].mark != Mark::colon) {
                return std::nullopt;
            }
            first = before.tokens.first;
            end = before.tokens.last;
        }
        const bool within = passage_.is_english() && end > first && passage_[end - 1].is_word() &&
                            !passage_[end - 1].is(WordClass::complementizer);
        for (auto at = end; at > first && at + far_cue > end; --at) {
            if (findings_.is_taken[at - 1]) {
                break;
            }
            const auto cue = cue_at(passage_, at - 1, end, classes_);
            if (within && !cue.words.is_empty() && cue.words.last < end && !is_addressed(cue)) {
                break; // `said it was “dead and gone.”`: a part of the clause
            }
            if (!cue.words.is_empty() && leads_to_quotation(cue, end)) {
                return before(quoted, cue, first, end);
            }
        }
        return end > first && passage_[end - 1].mark == Mark::colon
                   ? named_before(quoted, first, end - 1)
                   : std::nullopt;
    }

private:
    const Sentence& sentence() const { return passage_.sentences[sentence_]; }

    static Saying saying_of(const Quotation& quoted, std::string_view rule, double confidence)
    {
        Saying saying;
        saying.content.push_back(quoted.inside);
        saying.rule = rule;
        saying.confidence = confidence;
        return saying;
    }

    /// `It surprised the pollster Ann Shaw: “…”`: a name, and no verb but what it belongs to; else
    /// who the sentence starts with: `Shaw had a short answer: “…”`.
    std::optional<Saying>
    named_before(const Quotation& quoted, std::uint32_t first, std::uint32_t colon) const
    {
        if (!passage_.is_english()) {
            return std::nullopt;
        }
        const TokenRange sign{colon, colon + 1};
        auto subject = subject_before(passage_, findings_.names, first, {sign, 0});
        const auto form = subject.phrase.form;
        const bool named = form == SpeakerForm::person || form == SpeakerForm::document;
        const bool near = named && subject.phrase.end == colon && subject.silent == Silent::no;
        if (!near) {
            subject = subject_before(
                passage_, findings_.names, first, {sign, bit_of(WordClass::ing_form)});
        }
        if (!may_speak(passage_, subject.phrase) || !is_somebody(passage_, subject.phrase)) {
            return std::nullopt;
        }
        auto saying = saying_of(quoted, "speaker-colon", near ? 0.7 : 0.5);
        saying.cue.push_back(sign);
        saying.speaker = subject.phrase;
        return saying;
    }

    /// `told the Times “…”`, `said to reporters “…”`.
    bool is_addressed(const Cue& cue) const
    {
        const auto word = passage_.words(cue.words);
        return word == "told" || word == "tells" || word == "telling" ||
               passage_[cue.words.last].is(WordClass::addressee_prep);
    }

    /// `called the plan “…”`, `said in a statement: “…”`: the noun has nobody's words by itself.
    bool is_behind_article(const Cue& cue) const
    {
        const auto at = cue.words.first;
        return at > 0 &&
               (passage_.words({at - 1, at}) == "the" || passage_.words({at - 1, at}) == "a" ||
                passage_.words({at - 1, at}) == "an");
    }

    /// Whether only an addressee, a date or `bahwa` stands between the cue and the quotation.
    bool leads_to_quotation(const Cue& cue, std::uint32_t end) const
    {
        const auto last = end - 1;
        const bool noun = cue.is(WordClass::noun_cue) && passage_.is_english();
        if (noun && is_behind_article(cue)) {
            return false;
        }
        if (cue.words.last >= end) {
            return true;
        }
        const auto& next = passage_[cue.words.last];
        if (noun && end - cue.words.last > 2) {
            return false;
        }
        const bool aside = next.is_any(any_of(WordClass::preposition, WordClass::day)) ||
                           !next.is_word() || passage_.words(cue.words) == "told";
        if (passage_.is_english() && !aside && end - cue.words.last > 4) {
            return false; // a clause, of which the quotation is a part
        }
        const auto mark = passage_[last].mark;
        return mark == Mark::comma || mark == Mark::colon ||
               passage_[last].is(WordClass::complementizer) ||
               passage_[last].is(WordClass::preposition);
    }

    std::optional<Saying>
    before(const Quotation& quoted, const Cue& cue, std::uint32_t first, std::uint32_t end) const
    {
        const auto subject = subject_before(passage_, findings_.names, first, cue);
        auto saying = saying_of(quoted, "speaker-cue-quotation", 0.9);
        saying.cue.push_back(cue.words);
        saying.cue_classes = cue.classes;
        saying.speaker = subject.phrase;
        if (subject.phrase.form == SpeakerForm::none) {
            saying.silent = subject.silent == Silent::no ? Silent::anaphoric : subject.silent;
            saying.confidence = 0.6;
        }
        read_tail(passage_, {cue.words.last, end}, saying);
        return saying;
    }

    const Findings& findings_;
    const Passage& passage_;
    std::uint32_t sentence_;
    WordClasses classes_; // of cues that lead to a quotation
};

} // namespace

std::optional<Saying>
led_in_by(const Findings& findings, std::uint32_t sentence, const Quotation& quoted)
{
    return LeadReader(findings, sentence).read(quoted);
}

} // namespace hearsay
