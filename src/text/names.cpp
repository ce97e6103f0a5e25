#include "text/names.hpp"

namespace hearsay {
namespace {

constexpr WordClasses no_names = any_of(
    WordClass::role, WordClass::org_head, WordClass::org_word, WordClass::org_unit,
    WordClass::org_tail, WordClass::place_head, WordClass::day, WordClass::month,
    WordClass::collective, WordClass::opener, WordClass::determiner, WordClass::conjunction,
    WordClass::preposition, WordClass::carrier, WordClass::relay_active, WordClass::according);

constexpr WordClasses cues = any_of(
    WordClass::said_after, WordClass::says, WordClass::thinks, WordClass::claims, WordClass::denies,
    WordClass::speaks, WordClass::according);

constexpr std::uint32_t longest_name = 6;

bool is_lone_name(const Passage& passage, std::size_t at)
{
    const auto size = passage.tokens.size();
    const auto& token = passage[at];
    const bool after_cue =
        at > 0 && passage[at - 1].is_any(cues) && !passage[at - 1].is(WordClass::anaphoric);
    const bool before_cue =
        at + 1 < size && passage[at + 1].is_any(cues) && passage[at + 1].shape == Shape::lower;
    const bool starts = at == 0 || !passage[at - 1].is_capital();
    const bool ends = at + 1 >= size || !passage[at + 1].is_capital();
    return may_be_name(token) && token.shape == Shape::capital && starts && ends &&
           (after_cue || before_cue);
}

/// The first token of the titles that stand before `first`, back to `begin`.
std::uint32_t with_titles(const Passage& passage, std::uint32_t begin, std::uint32_t first)
{
    while (first > begin) {
        const auto& before = passage[first - 1];
        if (before.mark == Mark::close_bracket && first - begin > 3 &&
            passage[first - 3].mark == Mark::open_bracket &&
            passage[first - 2].is(WordClass::honorific)) {
            first -= 3; // `Letjen (Purn) …`
            continue;
        }
        const bool dot = before.mark == Mark::stop && first - 1 > begin &&
                         passage[first - 2].is(WordClass::honorific);
        if (dot || before.is(WordClass::honorific)) {
            --first;
            continue;
        }
        // `Komisaris Besar Ahmad`: the phrase is a title, its last word is not.
        const bool pair = first - begin >= 2 &&
                          (passage[first - 2].phrase & bit_of(WordClass::honorific)) != 0 &&
                          passage[first - 2].phrase_length == 2;
        const bool triple = first - begin >= 3 &&
                            (passage[first - 3].phrase & bit_of(WordClass::honorific)) != 0 &&
                            passage[first - 3].phrase_length == 3;
        if (!pair && !triple) {
            break;
        }
        first -= triple ? 3 : 2;
    }
    return first;
}

/// The last token, exclusive, of `phrase` without what stands in brackets at its end.
std::uint32_t without_brackets(const Passage& passage, TokenRange phrase)
{
    auto last = phrase.last;
    if (last > phrase.first && passage[last - 1].mark == Mark::close_bracket) {
        while (last > phrase.first && passage[last - 1].mark != Mark::open_bracket) {
            --last;
        }
        --last;
    }
    return last > phrase.first ? last : phrase.last;
}

/// Where in a run of capitals behind a role the name starts: at a given name, else at the name by
/// which the text calls the person later, which is a given name unless it is the last.
std::uint32_t true_start(const Passage& passage, const ShortNames& names, TokenRange run)
{
    for (auto at = run.first; at < run.last; ++at) {
        if (passage.length_of(at, bit_of(WordClass::given_name)) != 0) {
            return at;
        }
    }
    for (auto at = run.first; at < run.last; ++at) {
        if (names.has(passage.words({at, at + 1}))) {
            const bool surname = at + 1 == run.last && at > run.first;
            return surname ? at - 1 : at;
        }
    }
    return run.first;
}

bool is_name_part(const Passage& passage, std::uint32_t at, std::uint32_t first)
{
    if (may_be_name(passage[at]) || passage[at].is(WordClass::degree)) {
        return true;
    }
    const bool initial_dot = passage[at].mark == Mark::stop && at > first &&
                             passage[at - 1].is_capital() && !passage[at].blank_before;
    return initial_dot;
}

} // namespace

ShortNames::ShortNames(const Passage& passage)
{
    for (std::uint32_t at = 0; at < passage.tokens.size(); ++at) {
        if (is_lone_name(passage, at)) {
            names_.insert(passage.words({at, at + 1}));
        }
    }
}

bool may_be_name(const TextToken& token)
{
    return token.is_capital() && !token.is_any(no_names);
}

TokenRange name_at_end(const Passage& passage, const ShortNames& names, TokenRange phrase)
{
    const auto last = without_brackets(passage, phrase);
    auto first = last;
    while (first > phrase.first && last - first < longest_name &&
           is_name_part(passage, first - 1, phrase.first)) {
        --first;
    }
    while (first < last && !passage[first].is_word()) {
        ++first;
    }
    const bool place =
        first > phrase.first && first < last && passage[first - 1].is(WordClass::place_head);
    if (place) {
        ++first; // `Bupati Sleman Sri Purnomo`
    }
    if (first > phrase.first) {
        first = true_start(passage, names, {first, last});
    }
    if (first == last) {
        return {};
    }
    return {with_titles(passage, phrase.first, first), last};
}

} // namespace hearsay
