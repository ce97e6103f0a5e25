#include "text/sentences.hpp"

#include "text/initials.hpp"
#include "text/speech.hpp"

namespace hearsay {
namespace {

constexpr std::uint32_t longest_sentence = 300;

/// Cuts one paragraph after the other.
class Cutter {
public:
    explicit Cutter(const Passage& passage) : passage_(passage) {}

    std::vector<Sentence> run()
    {
        for (std::uint32_t i = 0; i < passage_.paragraphs.size(); ++i) {
            paragraph(i);
        }
        return std::move(sentences_);
    }

private:
    void paragraph(std::uint32_t number)
    {
        auto range = passage_.paragraphs[number];
        range.first = after_dateline(range);
        current_ = {{range.first, range.first}, {quotation_, quotation_}, number};
        outside_ = 0;
        for (auto at = range.first; at < range.last;) {
            at = step(at, range.last);
            current_.tokens.last = at;
            current_.quotations.last = quotation_;
            if (ends_ || at >= range.last || outside_ >= longest_sentence) {
                sentences_.push_back(current_);
                current_ = {{at, at}, {quotation_, quotation_}, number};
                outside_ = 0;
                ends_ = false;
            }
        }
    }

    /// The token after the quotation or token at `at`; sets whether the sentence ends there.
    std::uint32_t step(std::uint32_t at, std::uint32_t last)
    {
        const auto& quotations = passage_.quotations;
        if (quotation_ < quotations.size() && quotations[quotation_].open == at) {
            const auto& quotation = quotations[quotation_++];
            ends_ = ends_after(quotation, last);
            return quotation.after;
        }
        ++outside_;
        ends_ = passage_[at].mark == Mark::stop && ends_at(at, last);
        return at + 1;
    }

    bool starts_sentence(std::uint32_t at) const
    {
        const auto& token = passage_[at];
        return token.is_capital() || token.shape == Shape::number || token.is_quote() ||
               token.mark == Mark::open_bracket || token.mark == Mark::dash;
    }

    bool ends_at(std::uint32_t at, std::uint32_t last) const
    {
        if (at + 1 >= last) {
            return true;
        }
        if (!starts_sentence(at + 1) || passage_[at + 1].mark == Mark::stop) {
            return false;
        }
        return at == 0 || !is_abbreviated(at) || passage_[at + 1].line_before;
    }

    /// Whether the full stop at `at` belongs to the word before it.
    bool is_abbreviated(std::uint32_t at) const
    {
        const auto& word = passage_[at - 1];
        if (!word.is_word() || passage_[at].blank_before ||
            passage_.text[passage_[at].begin] != '.') {
            return false;
        }
        if (word.is_any(any_of(WordClass::abbreviation, WordClass::degree)) ||
            is_initials(passage_.words({at - 1, at}))) {
            return !opens_clause(at + 1);
        }
        const bool initial = word.end - word.begin == 1 && word.is_capital();
        return (initial || word.is(WordClass::honorific)) && word.is_capital() &&
               word.end - word.begin <= 6 && passage_[at + 1].is_capital();
    }

    bool opens_clause(std::uint32_t at) const
    {
        return passage_[at].is_any(any_of(
            WordClass::determiner, WordClass::pronoun, WordClass::opener, WordClass::preposition));
    }

    bool ends_after(const Quotation& quotation, std::uint32_t last) const
    {
        if (quotation.after >= last) {
            return true;
        }
        if (last_mark(passage_, quotation) != Mark::stop) {
            return false;
        }
        const auto before =
            quotation.open > current_.tokens.first ? passage_[quotation.open - 1].mark : Mark::none;
        const bool led = before == Mark::comma || before == Mark::colon;
        return starts_sentence(quotation.after) && (led || !has_cue_near(quotation.after, last));
    }

    /// `“Why?” Smith asked.`: a cue follows before anything else starts.
    bool has_cue_near(std::uint32_t at, std::uint32_t last) const
    {
        constexpr std::uint32_t near = 5;
        if (!passage_[at].is_word()) {
            return false;
        }
        for (auto next = at; next < last && next < at + near; ++next) {
            const auto& token = passage_[next];
            if (!token.is_word()) {
                return false;
            }
            if (token.is_any(any_of(WordClass::said_after, WordClass::says, WordClass::speaks)) &&
                token.shape == Shape::lower) {
                return asks_or_calls(at - 2);
            }
        }
        return false;
    }

    /// Whether the mark at `at`, the last inside a quotation, is ? or !, after which its sentence
    /// may go on.
    bool asks_or_calls(std::uint32_t at) const
    {
        const char mark = passage_.text[passage_[at].begin];
        return mark == '?' || mark == '!';
    }

    /// The token after a dateline (`SOLO, HARIAN - `, `PARIS (AFP) — `) that opens a paragraph.
    std::uint32_t after_dateline(TokenRange paragraph) const
    {
        constexpr std::uint32_t longest = 9;
        for (auto at = paragraph.first; at < paragraph.last && at < paragraph.first + longest;
             ++at) {
            const auto& token = passage_[at];
            const bool sign = token.mark == Mark::dash && token.blank_before;
            if (sign && at > paragraph.first) {
                return at + 1;
            }
            if (token.shape == Shape::lower && token.mark == Mark::none &&
                passage_.words({at, at + 1}).find('.') == std::string_view::npos) {
                break;
            }
        }
        return paragraph.first;
    }

    const Passage& passage_;
    std::vector<Sentence> sentences_;
    Sentence current_;
    std::uint32_t quotation_ = 0;
    std::uint32_t outside_ = 0;
    bool ends_ = false;
};

} // namespace

std::vector<Sentence> sentences_in(const Passage& passage)
{
    return Cutter(passage).run();
}

} // namespace hearsay
