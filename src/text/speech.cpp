#include "text/speech.hpp"

#include "text/cues.hpp"

namespace hearsay {
namespace {

/// A word or a possessive, no mark that sets words apart.
bool leads_on(const TextToken& token)
{
    return token.is_word() || token.mark == Mark::possessive;
}

bool has_small_word(const Passage& passage, TokenRange range)
{
    constexpr auto particles =
        any_of(WordClass::preposition, WordClass::determiner, WordClass::conjunction);
    for (auto at = range.first; at < range.last; ++at) {
        const auto& token = passage[at];
        if (token.is_word() && token.shape == Shape::lower && !token.is_any(particles)) {
            return true;
        }
    }
    return false;
}

} // namespace

Mark last_mark(const Passage& passage, const Quotation& quoted)
{
    auto at = quoted.inside.last - 1;
    while (at > quoted.inside.first && passage[at].is_quote()) {
        --at;
    }
    return passage[at].mark;
}

bool is_speech(const Passage& passage, const Sentence& sentence, const Quotation& quoted)
{
    const auto end = last_mark(passage, quoted);
    if (end == Mark::comma || end == Mark::stop || !quoted.is_closed) {
        return true;
    }
    if (quoted.open > sentence.tokens.first) {
        const auto before = passage[quoted.open - 1].mark;
        return before == Mark::colon ||
               (before == Mark::comma && passage[quoted.inside.first].is_capital());
    }
    return quoted.after < sentence.tokens.last && passage[quoted.after].mark == Mark::comma &&
           quoted.inside.size() > 2;
}

bool looks_like_title(const Passage& passage, const Quotation& quoted)
{
    constexpr std::uint32_t longest = 8;
    return quoted.inside.size() <= longest && !has_small_word(passage, quoted.inside);
}

bool is_title(const Passage& passage, const Sentence& sentence, const Quotation& quoted)
{
    if (!passage.is_english() || quoted.open == sentence.tokens.first ||
        !leads_on(passage[quoted.open - 1]) || !looks_like_title(passage, quoted)) {
        return false;
    }
    const auto cue =
        cue_at(passage, quoted.open - 1, quoted.open, cue_verbs | bit_of(WordClass::noun_cue));
    return cue.words.is_empty();
}

bool is_whole_sentence(const Sentence& sentence, const Quotation& quoted)
{
    return quoted.open == sentence.tokens.first && quoted.after + 1 >= sentence.tokens.last;
}

bool stands_alone(const Passage& passage, const Sentence& sentence, const Quotation& quoted)
{
    constexpr std::uint32_t shortest = 4;
    return is_whole_sentence(sentence, quoted) && quoted.inside.size() >= shortest &&
           passage[quoted.inside.last - 1].mark != Mark::none;
}

} // namespace hearsay
