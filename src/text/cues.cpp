#include "text/cues.hpp"


#include "base/is_one_of.hpp"
#include "text/inflection.hpp"

namespace hearsay {
namespace {

constexpr WordClasses nominal = any_of(
    WordClass::pronoun, WordClass::plural_pronoun, WordClass::people, WordClass::role,
    WordClass::document, WordClass::relative, WordClass::collective, WordClass::org_tail,
    WordClass::degree);

bool is_adverb(const Passage& passage, std::uint32_t at)
{
    const auto word = passage.words({at, at + 1});
    return passage[at].is(WordClass::auxiliary) ||
           (word.size() > 4 && word.substr(word.size() - 2) == "ly" && passage[at].word == 0);
}

/// The last word before `at` that is no adverb; `at` if there is none.
std::uint32_t before_adverbs(const Passage& passage, std::uint32_t at)
{
    auto before = at;
    while (before > 0 && passage[before - 1].shape == Shape::lower &&
           is_adverb(passage, before - 1) && !passage[before - 1].line_before) {
        --before;
    }
    return before == 0 ? at : before - 1;
}

/// Words that leave a verb no subject of its own, or make a noun or an adjective of it.
bool makes_noun(const Passage& passage, std::uint32_t before)
{
    const auto& token = passage[before];
    const bool article = token.is(WordClass::determiner) && !token.is(WordClass::plural_pronoun);
    return article || token.mark == Mark::possessive || token.shape == Shape::number ||
           (token.is(WordClass::preposition) && !token.is_any(nominal) && token.word != 0);
}

/// `the members of the band say they …`: whoever stands before `say`, a clause follows.
bool opens_clause(const Passage& passage, std::uint32_t at)
{
    return at < passage.tokens.size() &&
           passage[at].is_any(
               any_of(WordClass::pronoun, WordClass::plural_pronoun, WordClass::complementizer));
}

/// Whether the English word is used as a verb with a subject here: `reports say`, not `the
/// reports`.
bool is_verb(const Passage& passage, const Cue& cue)
{
    const auto first = cue.words.first;
    if (first == 0 || passage[first].line_before) {
        return false;
    }
    const auto after = cue.words.last < passage.tokens.size()
                           ? passage.words({cue.words.last, cue.words.last + 1})
                           : std::string_view();
    const auto direct = passage.words({first - 1, first});
    const auto before = before_adverbs(passage, first);
    const auto& token = passage[before];
    if (cue.is(WordClass::ing_form)) {
        return !makes_noun(passage, first - 1) &&
               (token.mark == Mark::comma || token.mark == Mark::dash || cue.is(WordClass::says) ||
                is_one_of(direct, {"is", "are", "was", "were", "been", "and"}));
    }
    if (is_one_of(direct, {"is", "are", "was", "were", "be", "been", "being", "'re"}) ||
        is_one_of(after, {"by"})) {
        return false;
    }
    if (direct == "to") {
        return first > 2 &&
               is_one_of(passage.words({first - 3, first}), {"went on to", "goes on to"});
    }
    const auto word = passage.words(cue.words);
    const bool counted = token.shape == Shape::number || // `the 32-year-old said`
                         (before > 0 && token.is(WordClass::determiner) &&
                          passage.words({before - 1, before}) == "of"); // `the mother of two said`
    if (word == "says" || (is_one_of(word, {"said", "told"}) && counted) ||
        (word == "said" &&
         is_one_of(direct, {"another", "Another", "one", "One", "each", "Each"}))) {
        return true;
    }
    if (makes_noun(passage, before) || makes_noun(passage, first - 1)) {
        return false;
    }
    if (cue.is(WordClass::past_form)) {
        return true;
    }
    const bool ends_in_s = token.is_word() && passage.words({before, before + 1}).back() == 's';
    const bool noun_after = is_one_of(after, {"of", "from"}) && !cue.is(WordClass::speaks);
    if (word == "say" && after != "," && after != "in" &&
        (token.is_capital() || token.mark == Mark::comma || ends_in_s ||
         (token.is_word() && opens_clause(passage, cue.words.last)))) {
        return true;
    }
    if (cue.is(WordClass::base_form)) {
        const bool modal = before + 1 < first && !noun_after;
        return modal || token.is_any(nominal) || (token.is_capital() && ends_in_s);
    }
    if (token.is(WordClass::plural_pronoun) || noun_after) {
        return false; // `those claims`
    }
    return (
        token.is_any(nominal) || token.is_capital() || !token.is_word() || before + 1 < first ||
        after == "that" || passage.words(cue.words) == "says");
}

} // namespace

bool gives_no_answer(const Cue& cue)
{
    return cue.is(WordClass::declines) ||
           (cue.is_any(any_of(WordClass::unwilling, WordClass::unable)) && !cue.is_any(cue_verbs));
}

Cue cue_at(const Passage& passage, std::uint32_t at, std::uint32_t last, WordClasses classes)
{
    const auto& token = passage[at];
    const auto length = passage.length_of(at, classes);
    if (length == 0 || at + length > last || token.is_capital()) {
        return {};
    }
    const auto found = (token.phrase & classes) != 0 ? token.phrase : token.classes;
    const Cue cue{{at, at + length}, found};
    const bool verb = passage.is_english() && (found & english_verbs & classes) != 0;
    return verb && !is_verb(passage, cue) ? Cue{} : cue;
}

} // namespace hearsay
