#include "text/quoted_speech.hpp"

#include <string_view>

#include "text/clauses.hpp"
#include "text/reporters.hpp"
#include "text/subjects.hpp"
#include "text/tails.hpp"

namespace hearsay {
namespace {

/// Reads one quoting from its verb.
class QuotingReader {
public:
    QuotingReader(const Findings& findings, TokenRange sentence, std::uint32_t floor)
        : findings_(findings), passage_(findings.passage), sentence_(sentence), floor_(floor)
    {
    }

    std::optional<Saying> read(std::uint32_t at) const
    {
        const auto as = as_saying(at + 1);
        if (as == 0 || as >= sentence_.last) {
            return std::nullopt;
        }
        Saying saying;
        saying.cue = {{at, at + 1}, {as, as + 2}};
        saying.cue_classes = bit_of(WordClass::says);
        saying.mode = Mode::indirect;
        saying.confidence = 0.85;
        const Cue cue{{at, at + 1}, bit_of(WordClass::says) | bit_of(WordClass::past_form)};
        const auto subject = subject_before(passage_, findings_.names, floor_, cue);
        if (is_passive(at)) {
            saying.speaker = subject.phrase;
            saying.relays = agent({at + 1, as});
        } else {
            saying.speaker = speaker_at(passage_, findings_.names, {at + 1, as});
            saying.relays = quoting(subject.phrase);
        }
        read_words(as + 2, subject.first, saying);
        saying.own_place = static_cast<std::uint32_t>(saying.relays.size());
        const bool whole = saying.speaker.form != SpeakerForm::none && !saying.content.empty();
        return whole ? std::optional(std::move(saying)) : std::nullopt;
    }

private:
    /// Where `as saying`, `as telling` starts; 0 if it does not follow.
    std::uint32_t as_saying(std::uint32_t first) const
    {
        constexpr std::uint32_t longest = 25;
        for (auto at = first; at + 1 < sentence_.last && at < first + longest; ++at) {
            const auto& next = passage_[at + 1];
            if (passage_.words({at, at + 1}) == "as" && next.is(WordClass::ing_form) &&
                next.is(WordClass::says)) {
                return at;
            }
            if (passage_[at].mark == Mark::stop && passage_[at].blank_before) {
                break;
            }
        }
        return 0;
    }

    bool is_passive(std::uint32_t at) const
    {
        if (at == sentence_.first) {
            return false;
        }
        const auto before = passage_.words({at - 1, at});
        return before == "was" || before == "were" || before == "is" || before == "are" ||
               before == "been" || before == "being";
    }

    /// `by Xinhua`, `in the Guardian`.
    std::vector<TokenRange> agent(TokenRange where) const
    {
        if (where.size() < 2 || !passage_[where.first].is(WordClass::relay_source)) {
            return {};
        }
        auto at = where.first + 1;
        while (at < where.last && !passage_[at].is_capital()) {
            ++at;
        }
        const auto first = at;
        while (at < where.last &&
               (passage_[at].is_capital() || passage_.words({at, at + 1}) == "of")) {
            ++at;
        }
        return at == first ? std::vector<TokenRange>() : std::vector<TokenRange>{{first, at}};
    }

    /// Who quotes, where it is an outlet.
    std::vector<TokenRange> quoting(const SpeakerPhrase& subject) const
    {
        const auto outlet = outlet_of(passage_, subject);
        return outlet.is_empty() ? std::vector<TokenRange>() : std::vector<TokenRange>{outlet};
    }

    /// The words themselves: behind `as saying`, else before `subject`.
    void read_words(std::uint32_t behind, std::uint32_t subject, Saying& saying) const
    {
        saying.rule = "quoted-as-saying";
        if (auto by = agent({behind, sentence_.last}); !by.empty() && saying.relays.empty()) {
            behind = by.front().last;
            saying.relays = std::move(by);
        }
        const auto after = content_after_cue(passage_, {behind, sentence_.last}, saying);
        const auto before = content_before(passage_, {sentence_.first, subject});
        if (after.size() > 1 && !nothing_follows(passage_, {behind, sentence_.last})) {
            saying.content.push_back(after);
        } else if (before.size() > 1) {
            saying.content.push_back(before);
        }
    }

    const Findings& findings_;
    const Passage& passage_;
    TokenRange sentence_;
    std::uint32_t floor_;
};

} // namespace

std::optional<Saying> quoted_speech_at(
    const Findings& findings, TokenRange sentence, std::uint32_t floor, std::uint32_t at)
{
    const auto& passage = findings.passage;
    const auto word = passage.words({at, at + 1});
    if (!passage.is_english() || !(word == "quoted" || word == "quotes" || word == "quoting" ||
                                   word == "cited" || word == "cites")) {
        return std::nullopt;
    }
    return QuotingReader(findings, sentence, floor).read(at);
}

} // namespace hearsay
