#include "text/coordinated.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "text/noun_runs.hpp"

namespace hearsay {
namespace {

constexpr std::uint32_t longest_one = 10; // tokens of the first speaker

/// The word that stands between two speakers the first of whom `opener` opens; empty if it opens
/// none.
std::string_view connector_of(std::string_view opener)
{
    if (opener == "both" || opener == "Both") {
        return "and";
    }
    if (opener == "neither" || opener == "Neither") {
        return "nor";
    }
    if (opener == "either" || opener == "Either") {
        return "or";
    }
    return opener == "baik" || opener == "Baik" ? "maupun" : "";
}

SpeakerPhrase speaker_of(const Passage& passage, const ShortNames& names, TokenRange range)
{
    auto speaker = speaker_at(passage, names, range);
    if (speaker.form == SpeakerForm::none || speaker.end != range.last) {
        speaker = {};
        speaker.form = SpeakerForm::organization;
        speaker.source = range;
        speaker.end = range.last;
    }
    speaker.whole = range;
    return speaker;
}

/// The connector of the two that open at `first`, before `last`; 0 if there is none.
std::uint32_t connector_in(const Passage& passage, std::uint32_t first, std::uint32_t last)
{
    const auto opener = passage.words({first, first + 1});
    const auto word = opener.size() < 4 || opener.size() > 7 ? "" : connector_of(opener);
    if (word.empty()) {
        return 0;
    }
    last = std::min(last, first + longest_one);
    for (auto at = first + 1; at + 1 < last && passage[at].is_word(); ++at) {
        if (passage.words({at, at + 1}) == word) {
            return at > first + 1 ? at : 0;
        }
    }
    return 0;
}

/// Whether `at` is between `X dan Y` and what their cue goes on with, but for a verb of Y's own.
bool ends_pair(const Passage& passage, std::uint32_t at, std::uint32_t last)
{
    constexpr auto behind = any_of(
        WordClass::preposition, WordClass::day, WordClass::addressee_prep, WordClass::relay_passive,
        WordClass::relay_active, WordClass::complementizer);
    return at >= last || !passage[at].is_word() || passage[at].is_any(behind);
}

/// Y of `dan Y`, where `dan` stands at `joint`; no person if it is none.
SpeakerPhrase
joined_at(const Passage& passage, const ShortNames& names, std::uint32_t joint, std::uint32_t last)
{
    const bool joins = !passage.is_english() && joint + 1 < last &&
                       (passage.words({joint, joint + 1}) == "dan" ||
                        passage.words({joint, joint + 1}) == "serta");
    const auto second = joins ? speaker_at(passage, names, {joint + 1, last}) : SpeakerPhrase{};
    return second.form == SpeakerForm::person ? second : SpeakerPhrase{};
}

} // namespace

Both both_at(const Passage& passage, TokenRange within)
{
    const auto connector =
        passage.is_english() ? connector_in(passage, within.first, within.last) : 0;
    if (connector == 0) {
        return {};
    }
    const auto second = noun_run(passage, {connector + 1, within.last}, connector + 1);
    return second.is_empty() ? Both{} : Both{connector, second.last};
}

bool is_joined(const Passage& passage, TokenRange run, TokenRange name)
{
    return passage.is_english() && name.first > run.first + 1 &&
           passage.words({name.first - 1, name.first}) == "and" && passage[run.first].is_capital();
}

std::uint32_t both_before(const Passage& passage, std::uint32_t floor, std::uint32_t first)
{
    for (auto at = first; at > floor && at + longest_one > first && passage[at - 1].is_word();
         --at) {
        const auto connector = connector_in(passage, at - 1, first + 1);
        if (connector != 0) {
            return connector + 1 == first ? at - 1 : first;
        }
    }
    return first;
}

std::optional<Saying>
second_speaker(const Passage& passage, const ShortNames& names, Saying& saying)
{
    const auto source = saying.speaker.source;
    const auto connector = source.is_empty() ? 0 : connector_in(passage, source.first, source.last);
    if (connector == 0) {
        return std::nullopt;
    }
    auto other = saying;
    other.speaker = speaker_of(passage, names, {connector + 1, source.last});
    saying.speaker = speaker_of(passage, names, {source.first + 1, connector});
    return other;
}

SpeakerPhrase one_or_two_at(const Passage& passage, const ShortNames& names, TokenRange within)
{
    auto phrase = speaker_at(passage, names, within);
    if (phrase.form != SpeakerForm::person) {
        return phrase;
    }
    const auto second = joined_at(passage, names, phrase.end, within.last);
    if (second.form == SpeakerForm::none || !ends_pair(passage, second.end, within.last)) {
        return phrase;
    }
    SpeakerPhrase both;
    both.form = SpeakerForm::person;
    both.is_plural = true;
    both.source = both.whole = {within.first, second.end};
    both.end = second.end;
    return both;
}

void part_pairs(Findings& findings)
{
    const auto& passage = findings.passage;
    const auto count = findings.sayings.size();
    for (std::size_t i = 0; i < count; ++i) {
        const auto both = findings.sayings[i].speaker;
        if (both.form != SpeakerForm::person || !both.is_plural) {
            continue;
        }
        auto other = findings.sayings[i];
        auto& first = findings.sayings[i].speaker;
        first = speaker_at(passage, findings.names, both.whole);
        other.speaker = joined_at(passage, findings.names, first.end, both.whole.last);
        if (other.speaker.form == SpeakerForm::person) {
            findings.sayings.push_back(std::move(other));
        }
    }
}

} // namespace hearsay
