#include "text/speaker_behind.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "text/asides.hpp"
#include "text/clauses.hpp"
#include "text/coordinated.hpp"
#include "text/somebody.hpp"
#include "text/tails.hpp"

namespace hearsay {
namespace {

/// `pernyataan tersebut diungkapkan`, `hal itu dikatakan`, behind a sentence that says it.
bool points_back(const Passage& passage, std::uint32_t sentence, const Cue& cue)
{
    constexpr std::uint32_t near = 6;
    if (sentence == 0) {
        return false;
    }
    const auto first = passage.sentences[sentence].tokens.first;
    for (auto at = cue.words.first; at > first && at + near > cue.words.first; --at) {
        const auto word = passage.words({at - 1, at});
        if (word == "senada" || word == "serupa") {
            // What somebody else has said is his; the like of it follows.
            return passage.sentences[sentence - 1].quotations.is_empty();
        }
        if (word == "itu" || word == "tersebut" || word == "ini" || word == "demikian" ||
            word == "Demikian") {
            return true;
        }
    }
    return false;
}

/// What somebody said last in the sentence of that number: it, and not that it was said, is denied
/// by `Hal itu dibantah oleh X`. Empty if nobody did. Looks at later sayings alone.
std::vector<TokenRange> said_in(const Findings& findings, std::uint32_t sentence)
{
    const auto& sayings = findings.sayings;
    for (auto i = sayings.size(); i > 0 && sayings[i - 1].sentence >= sentence; --i) {
        if (sayings[i - 1].sentence == sentence && !sayings[i - 1].is_void) {
            return sayings[i - 1].content;
        }
    }
    const auto quoted = findings.passage.sentences[sentence].quotations;
    return quoted.is_empty()
               ? std::vector<TokenRange>()
               : std::vector<TokenRange>{findings.passage.quotations[quoted.last - 1].inside};
}

/// `two per cent`, `per person`: a rate. `per the ministry` is none.
bool is_rate(const Passage& passage, TokenRange sentence, TokenRange cue)
{
    const auto word = passage.words(cue);
    const auto next = cue.last < sentence.last ? passage.words({cue.last, cue.last + 1}) : "";
    const bool somebody =
        next == "a" && cue.last + 1 < sentence.last &&
        passage[cue.last + 1].is_any(any_of(WordClass::role, WordClass::document));
    return (word == "per" || word == "Per") && next != "the" && !somebody;
}

/// `Menurut rencana`, `menurut hukum`: how things are meant to be, and nobody's words.
bool is_nobodys(const Passage& passage, const SpeakerPhrase& speaker)
{
    constexpr std::array<std::string_view, 10> orders{"rencana", "jadwal", "hukum",    "adat",
                                                      "tradisi", "logika", "kalender", "agenda",
                                                      "hemat",   "kodrat"};
    if (passage.is_english() || speaker.form == SpeakerForm::person) {
        return false;
    }
    const auto first = passage.words({speaker.whole.first, speaker.whole.first + 1});
    return std::ranges::find(orders, first) != orders.end();
}

} // namespace

std::optional<Saying> according_at(const Findings& findings, TokenRange sentence, TokenRange words)
{
    const auto& passage = findings.passage;
    if (is_rate(passage, sentence, words)) {
        return std::nullopt;
    }
    const Cue cue{words, passage[words.first].phrase | passage[words.first].classes};
    auto saying = indirect_saying(cue, "according-to", 0.85);
    auto end = words.last;
    if (cue.is(WordClass::anaphoric)) {
        saying.silent = Silent::anaphoric;
    } else {
        saying.speaker = one_or_two_at(passage, findings.names, {words.last, sentence.last});
        end = saying.speaker.end;
        if (saying.speaker.form == SpeakerForm::none || is_nobodys(passage, saying.speaker)) {
            return std::nullopt;
        }
    }
    read_around(passage, sentence, {words.first, end}, saying);
    if (!has_content(saying) && saying.speaker.form != SpeakerForm::none) {
        saying.content.clear(); // what looked like an apposition was the content
        if (saying.speaker.role.first >= saying.speaker.source.last) {
            saying.speaker.role = saying.speaker.affiliation = {};
        }
        saying.speaker.whole.last = saying.speaker.source.last;
        read_around(passage, sentence, {words.first, saying.speaker.source.last}, saying);
    }
    return has_content(saying) ? std::optional(saying) : std::nullopt;
}

std::optional<Saying> said_behind(const Findings& findings, TokenRange sentence, const Cue& cue)
{
    const auto& passage = findings.passage;
    const auto at = cue.words.first;
    if (at == sentence.first || passage[at - 1].mark != Mark::comma) {
        return std::nullopt;
    }
    auto saying = indirect_saying(cue, "content-cue-speaker", 0.85);
    auto end = cue.words.last;
    if (cue.is(WordClass::anaphoric)) {
        saying.silent = Silent::anaphoric;
    } else {
        saying.speaker = one_or_two_at(passage, findings.names, {end, sentence.last});
        end = saying.speaker.end;
        if (!may_speak(passage, saying.speaker)) {
            return std::nullopt;
        }
    }
    read_around(passage, sentence, {at, end}, saying);
    return has_content(saying) ? std::optional(saying) : std::nullopt;
}

std::optional<Saying>
said_by_agent(const Findings& findings, std::uint32_t sentence, const Cue& cue)
{
    const auto& passage = findings.passage;
    const auto last = passage.sentences[sentence].tokens.last;
    auto saying = indirect_saying(cue, "passive-agent", 0.7);
    auto at = cue.words.last;
    const bool by = at < last && passage.words({at, at + 1}) == "oleh";
    saying.speaker = one_or_two_at(passage, findings.names, {at + (by ? 1 : 0), last});
    const auto form = saying.speaker.form;
    if (form == SpeakerForm::none || (!by && form != SpeakerForm::person)) {
        return std::nullopt;
    }
    const auto that = complementizer_in(passage, {saying.speaker.end, last});
    if (that != 0) {
        saying.content.push_back(clause_until_end(passage, {that, last}));
    } else if (points_back(passage, sentence, cue)) {
        saying.rule = "content-before";
        saying.content =
            cue.is(WordClass::denies) ? said_in(findings, sentence - 1) : std::vector<TokenRange>();
        if (saying.content.empty()) {
            saying.content.push_back(without_stop(passage, passage.sentences[sentence - 1].tokens));
        }
    }
    read_tail(passage, {saying.speaker.end, last}, saying);
    return has_content(saying) ? std::optional(saying) : std::nullopt;
}

} // namespace hearsay
