#include "text/colons.hpp"

#include <algorithm>
#include <utility>

#include "text/clauses.hpp"

namespace hearsay {
namespace {

constexpr std::uint32_t longest_name = 8; // tokens before the colon
constexpr std::uint32_t shortest_words = 3;

/// The colon near the start of a sentence, its end if there is none.
std::uint32_t colon_of(const Passage& passage, TokenRange sentence)
{
    const auto last = std::min(sentence.last, sentence.first + longest_name);
    for (auto at = sentence.first; at < last; ++at) {
        if (passage[at].mark == Mark::colon) {
            return at;
        }
    }
    return sentence.last;
}

bool is_somebody(const Passage& passage, const SpeakerPhrase& speaker, std::uint32_t colon)
{
    const bool named = speaker.form == SpeakerForm::person ||
                       speaker.form == SpeakerForm::organization ||
                       (speaker.form == SpeakerForm::document && passage.is_english());
    const bool both = speaker.form == SpeakerForm::people && passage.is_english() &&
                      passage[colon - 1].is_capital(); // `Ann Shaw and Tim Ash: “…”`
    const bool capital =
        passage[speaker.source.first].is_capital() || speaker.form == SpeakerForm::document;
    return (named || both) && speaker.end == colon && capital;
}

/// `From the report: “…”`, `More from the report: “…”`.
std::uint32_t past_from(const Passage& passage, std::uint32_t first)
{
    const auto from = first + (passage.words({first, first + 1}) == "More" ? 1 : 0);
    const auto word = passage.words({from, from + 1});
    return passage.is_english() && (word == "from" || word == "From") ? from + 1 : first;
}

/// What stands behind the colon: one quotation, or the rest of a paragraph's first sentence.
TokenRange words_behind(const Passage& passage, const Sentence& sentence, std::uint32_t colon)
{
    if (!sentence.quotations.is_empty()) {
        const auto& quoted = passage.quotations[sentence.quotations.first];
        return quoted.open == colon + 1 ? quoted.inside : TokenRange{};
    }
    const auto paragraph = passage.paragraphs[sentence.paragraph];
    const auto first = sentence.tokens.first;
    if (paragraph.first != first || !passage.is_english() || colon + 1 >= sentence.tokens.last ||
        !passage[colon + 1].is_capital()) {
        return {};
    }
    if (passage[first].end - passage[first].begin == 1) {
        return {}; // `Q: …`, `A: …`: nobody
    }
    const auto last = passage[first].shape == Shape::upper ? paragraph.last : sentence.tokens.last;
    return without_stop(passage, {colon + 1, last});
}

} // namespace

void find_colons(Findings& findings)
{
    const auto& passage = findings.passage;
    for (std::uint32_t i = 0; i < passage.sentences.size(); ++i) {
        const auto& sentence = passage.sentences[i];
        const auto colon = colon_of(passage, sentence.tokens);
        if (colon == sentence.tokens.last) {
            continue;
        }
        const auto words = words_behind(passage, sentence, colon);
        if (words.size() < shortest_words) {
            continue;
        }
        Saying saying;
        const auto first = past_from(passage, sentence.tokens.first);
        saying.speaker = speaker_at(passage, findings.names, {first, colon});
        if (!is_somebody(passage, saying.speaker, colon)) {
            continue;
        }
        saying.content.push_back(words);
        saying.cue.push_back({colon, colon + 1});
        saying.rule = "speaker-colon";
        saying.confidence = 0.7;
        saying.sentence = i;
        findings.add(std::move(saying));
    }
}

} // namespace hearsay
