#include "text/indirect.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include "text/clauses.hpp"
#include "text/coordinated.hpp"
#include "text/cue_fit.hpp"
#include "text/cues.hpp"
#include "text/noun_cues.hpp"
#include "text/postposed.hpp"
#include "text/quoted_speech.hpp"
#include "text/refusals.hpp"
#include "text/relays.hpp"
#include "text/reporters.hpp"
#include "text/reports.hpp"
#include "text/somebody.hpp"
#include "text/speaker_behind.hpp"
#include "text/subjects.hpp"
#include "text/tails.hpp"

namespace hearsay {
namespace {

constexpr std::uint32_t shortest_unsure = 3; // where the verb need not be speech

/// The cues of one passage, sentence by sentence.
class IndirectReader {
public:
    explicit IndirectReader(Findings& findings)
        : findings_(findings), passage_(findings.passage),
          opens_speech_(findings.passage.tokens.size(), false)
    {
        for (const auto& saying : findings.sayings) {
            if (saying.mode == Mode::direct && saying.content.front().first > 0) {
                const bool led = !saying.cue.empty();
                opens_speech_[saying.content.front().first - 1] =
                    led ? saying.cue.front().first + 1 : 1;
            }
        }
    }

    void run()
    {
        for (sentence_ = 0; sentence_ < passage_.sentences.size(); ++sentence_) {
            opening_ = floor_ = after_question();
            for (auto at = floor_; at < tokens().last; ++at) {
                if (!findings_.is_taken[at]) {
                    cue(at);
                }
            }
        }
    }

private:
    /// Where the sentence goes on behind the question to which it is the answer: `Asked by a
    /// reporter whether Berg had lied, Holm said …`. Nothing in the question is anybody's
    /// statement.
    std::uint32_t after_question() const
    {
        constexpr std::uint32_t longest = 60;
        const auto [first, last] = tokens();
        const auto asked = first + (passage_[first].is(WordClass::conjunction) ? 1 : 0);
        const auto word = asked < last ? passage_.words({asked, asked + 1}) : std::string_view();
        if (word != "Asked" && word != "asked" && word != "Ditanya" && word != "ditanya") {
            return first;
        }
        for (auto at = asked; at < last && at < asked + longest && !findings_.is_taken[at]; ++at) {
            if (passage_[at].mark == Mark::comma) {
                return at + 1;
            }
        }
        return first;
    }

    TokenRange tokens() const { return passage_.sentences[sentence_].tokens; }

    void cue(std::uint32_t at)
    {
        constexpr auto cues =
            cue_verbs | any_of(
                            WordClass::according, WordClass::said_after, WordClass::passive,
                            WordClass::relay_report, WordClass::unwilling, WordClass::unable,
                            WordClass::relay_active, WordClass::noun_cue, WordClass::negation);
        if (((passage_[at].classes | passage_[at].phrase) & cues) == 0) {
            return;
        }
        if (const auto length = passage_.length_of(at, bit_of(WordClass::according)); length != 0) {
            keep(according_at(findings_, tokens(), {at, at + length}));
        } else if (auto quoted = quoted_speech_at(findings_, tokens(), floor_, at); quoted) {
            keep(std::move(quoted));
        } else if (const auto refusal = refusal_at(passage_, at, tokens().last);
                   findings_.is_free(refusal.words) && !refusal.words.is_empty()) {
            keep(by_verb(refusal));
        } else if (auto bare = found(at, any_of(WordClass::said_after));
                   !bare.words.is_empty() && !(passage_.is_english() && takes_that(at))) {
            keep(said_behind(findings_, tokens(), bare));
        } else if (auto noun = noun_cue_at(findings_, tokens(), at); noun) {
            keep(std::move(noun));
        } else if (auto report = report_at(findings_, tokens(), at); report) {
            keep(std::move(report));
        } else if (auto passive = found(at, any_of(WordClass::passive));
                   !passive.words.is_empty()) {
            keep(said_by_agent(findings_, sentence_, passive));
        } else if (auto verb = found(at, cue_verbs | bit_of(WordClass::relay_report));
                   !verb.words.is_empty()) {
            keep(by_verb(verb));
        }
    }

    /// `stated that`: a phrase that puts forward what follows, of a verb that else stands behind.
    bool takes_that(std::uint32_t at) const
    {
        return (passage_[at].phrase & bit_of(WordClass::says)) != 0;
    }

    Cue found(std::uint32_t at, WordClasses classes) const
    {
        auto cue = cue_at(passage_, at, tokens().last, classes);
        return findings_.is_free(cue.words) ? cue : Cue{};
    }

    void keep(std::optional<Saying> saying)
    {
        if (saying) {
            saying->sentence = sentence_;
            const auto source = saying->speaker.source;
            const bool aside = passage_.is_english() && source.size() == 1 &&
                               passage_[source.first].is(WordClass::relative);
            floor_ = aside ? floor_ : std::max(floor_, saying->cue.front().last);
            if (saying->rule == "according-to" && saying->content.size() == 1) {
                floor_ =
                    std::max(floor_, saying->content.front().first); // `Menurut X, Y mengatakan`
            }
            auto other = second_speaker(passage_, findings_.names, *saying);
            findings_.add(std::move(*saying));
            if (other) {
                findings_.add(std::move(*other));
            }
        }
    }

    std::optional<Saying> by_verb(const Cue& cue) const
    {
        if (cue.is_any(any_of(WordClass::speaks)) && !passage_.is_english() &&
            !takes_clause(passage_, tokens(), cue)) {
            return std::nullopt;
        }
        const auto subject = subject_before(passage_, findings_.names, floor_, cue);
        auto saying = indirect_saying(cue, "speaker-cue-content", confidence_of(cue, subject));
        saying.speaker = subject.phrase;
        saying.silent = subject.silent;
        if (read_reported(passage_, findings_.names, {opening_, tokens().last}, cue, saying)) {
            return saying;
        }
        if (passage_.is_english() &&
            read_inverted(passage_, findings_.names, tokens(), cue, saying)) {
            return saying;
        }
        if ((saying.speaker.form == SpeakerForm::none && saying.silent == Silent::no) ||
            asks_for_silence(cue)) {
            return std::nullopt;
        }
        if (cue.is(WordClass::relay_active) && only_cites(cue, saying.speaker)) {
            return std::nullopt;
        }
        if (passage_.is_english() && saying.silent == Silent::no && !only_speaks(cue) &&
            !is_somebody(passage_, saying.speaker)) {
            return std::nullopt;
        }
        if (!fits(passage_, cue, saying.speaker) ||
            is_no_speech(passage_, tokens(), cue, subject)) {
            return std::nullopt;
        }
        if (passage_.is_english() &&
            read_postposed(passage_, {opening_, tokens().last}, {cue, subject}, saying)) {
            return saying;
        }
        const auto first = past_about(cue);
        const auto content = content_after_cue(passage_, {first, clause_end(first)}, saying);
        const bool sure = !passage_.is_english() || only_speaks(cue) || gives_no_answer(cue) ||
                          cue.is_any(any_of(WordClass::denies, WordClass::doubts));
        if (content.size() < (sure ? shortest_content : shortest_unsure) ||
            !has_matter(passage_, cue, content)) {
            return std::nullopt;
        }
        saying.content.push_back(content);
        read_fronted(subject, saying);
        return saying;
    }

    /// `asked not to be named`: a condition, no statement.
    bool asks_for_silence(const Cue& cue) const
    {
        const auto at = cue.words.last;
        return passage_.is_english() && at + 3 < tokens().last &&
               (passage_.words({at, at + 3}) == "not to be" ||
                passage_.words({at, at + 3}) == "to remain anonymous");
    }

    /// Whether whoever stands before the English cue must be somebody: nothing else `said`.
    bool only_speaks(const Cue& cue) const
    {
        const auto word = passage_.words(cue.words);
        return word == "said" || word == "says" || word == "told";
    }

    /// `Reuters, quoting three diplomats, said …`: no words of its own.
    bool only_cites(const Cue& cue, const SpeakerPhrase& speaker) const
    {
        return relay_at(passage_, cue.words.first, tokens().last).passes_on &&
               !outlet_of(passage_, speaker).is_empty();
    }

    /// `In a statement to AFP, X said …`.
    void read_fronted(const Subject& subject, Saying& saying) const
    {
        for (auto at = tokens().first; at < subject.first && saying.addressee.is_empty(); ++at) {
            const bool to = passage_.words({at, at + 1}) == "kepada" ||
                            passage_.words({at, at + 1}) == "Kepada";
            if (to || (passage_[at].phrase & bit_of(WordClass::addressee_prep)) != 0) {
                saying.addressee = addressee_at(passage_, at, subject.first);
            }
        }
    }

    /// The token after `about` and the like that say what somebody gives no answer to.
    std::uint32_t past_about(const Cue& cue) const
    {
        const auto next = cue.words.last;
        if (!gives_no_answer(cue) || next >= tokens().last) {
            return next;
        }
        const bool adverb = passage_.words({next, next + 1}) == "secara";
        const auto length = adverb ? 2 : passage_.length_of(next, bit_of(WordClass::about));
        return std::min(next + length, tokens().last);
    }

    /// Where the clause of a cue ends at the latest: before speech that has a cue of its own, and,
    /// in English, at the comma of `While critics said …, the mayor …`.
    std::uint32_t clause_end(std::uint32_t first) const
    {
        const auto opens =
            tokens().first + passage_.length_of(tokens().first, bit_of(WordClass::opener));
        const bool fronted = passage_.is_english() && opens < first &&
                             passage_[opens].is(WordClass::conjunction) &&
                             comma_in({opens, first}) == first;
        for (auto at = first; at < tokens().last; ++at) {
            const auto speech = opens_speech_[at]; // of a cue within the clause: a part of it
            if ((speech != 0 && (speech <= first || speech > at)) ||
                (fronted && passage_[at].mark == Mark::comma)) {
                return at;
            }
        }
        return tokens().last;
    }

    std::uint32_t comma_in(TokenRange range) const
    {
        auto at = range.first;
        while (at < range.last && passage_[at].mark != Mark::comma) {
            ++at;
        }
        return at;
    }

    Findings& findings_;
    const Passage& passage_;
    std::vector<std::uint32_t> opens_speech_; // by token, at the mark that opens direct speech:
                                              // the token after its cue's first
    std::uint32_t sentence_ = 0;
    std::uint32_t opening_ = 0; // of the sentence, behind a question
    std::uint32_t floor_ = 0;   // of the sentence's tokens, those before belong to earlier cues
};

} // namespace

void find_indirect(Findings& findings)
{
    IndirectReader(findings).run();
}

} // namespace hearsay
