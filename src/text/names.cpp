#include "text/names.hpp"

#include <algorithm>

namespace hearsay {
namespace {

constexpr WordClasses no_names = any_of(
    WordClass::role, WordClass::org_head, WordClass::org_word, WordClass::org_unit,
    WordClass::org_tail, WordClass::place_head, WordClass::day, WordClass::month,
    WordClass::collective, WordClass::opener, WordClass::determiner, WordClass::conjunction,
    WordClass::preposition, WordClass::carrier, WordClass::relay_active, WordClass::according,
    WordClass::auxiliary, WordClass::negation, WordClass::complementizer, WordClass::relative);

constexpr WordClasses cues = any_of(
    WordClass::said_after, WordClass::says, WordClass::thinks, WordClass::claims, WordClass::denies,
    WordClass::speaks, WordClass::according);

constexpr std::uint32_t longest_name = 6;

bool is_lone_name(const Passage& passage, std::size_t at)
{
    const auto size = passage.tokens.size();
    const auto& token = passage[at];
    if (token.shape != Shape::capital || !may_be_name(token)) {
        return false;
    }
    const bool after_cue =
        at > 0 && passage[at - 1].is_any(cues) && !passage[at - 1].is(WordClass::anaphoric);
    const bool before_cue =
        at + 1 < size && passage[at + 1].is_any(cues) && passage[at + 1].shape == Shape::lower;
    const bool starts = at == 0 || !passage[at - 1].is_capital();
    const bool ends = at + 1 >= size || !passage[at + 1].is_capital();
    return starts && ends && (after_cue || before_cue);
}

/// The first token of the titles that stand before `first`, back to `begin`.
std::uint32_t with_titles(const Passage& passage, std::uint32_t begin, std::uint32_t first)
{
    while (first > begin) {
        const auto& before = passage[first - 1];
        if (before.mark == Mark::close_bracket && first - begin > 3 &&
            passage[first - 3].mark == Mark::open_bracket &&
            (passage[first - 2].is(WordClass::honorific) ||
             passage[first - 4].is(WordClass::honorific))) {
            first -= 3; // `Letjen (Purn) …`
            continue;
        }
        // `Komisaris Besar Ahmad`, `Prime Minister Holm`: a title of several words.
        const bool pair = first - begin >= 2 &&
                          (passage[first - 2].phrase & bit_of(WordClass::honorific)) != 0 &&
                          passage[first - 2].phrase_length == 2;
        const bool triple = first - begin >= 3 &&
                            (passage[first - 3].phrase & bit_of(WordClass::honorific)) != 0 &&
                            passage[first - 3].phrase_length == 3;
        const bool dot = before.mark == Mark::stop && first - 1 > begin &&
                         passage[first - 2].is(WordClass::honorific);
        const bool title =
            before.is(WordClass::honorific) && (before.is_capital() || !passage.is_english());
        if (!pair && !triple && (dot || title)) {
            --first;
            continue;
        }
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

/// Where the name starts in a run of capitals behind a role, an organization or a place.
class NameStart {
public:
    NameStart(const Passage& passage, const ShortNames& names, TokenRange run)
        : passage_(passage), names_(names), run_(run)
    {
    }

    std::uint32_t find() const
    {
        if (is_closed()) {
            return run_.first;
        }
        const std::uint32_t least = before().is(WordClass::place_head) ? 2 : 3;
        auto first = is_known(run_.first) ? run_.first : known_start();
        const bool open = first == run_.last || first == run_.first + 1;
        if (open && run_.size() >= least && names_first_word()) {
            first = run_.first + 1;
        } else if (first == run_.last) {
            first = run_.first;
        }
        while (first > run_.first && passage_.words({first - 1, first}).size() == 1) {
            --first; // `M Sahrul`
        }
        return first;
    }

private:
    const TextToken& before() const { return passage_[run_.first - 1]; }

    /// Whether what stands before is whole: a title, or an organization with its brackets.
    bool is_closed() const
    {
        const auto mark = before().mark;
        const bool title = before().is(WordClass::honorific) && !before().is(WordClass::role);
        return mark == Mark::close_bracket || title;
    }

    /// A given name, or the name by which the text calls the person later.
    bool is_known(std::uint32_t at) const
    {
        return passage_.length_of(at, bit_of(WordClass::given_name)) != 0 ||
               names_.has(passage_.words({at, at + 1}));
    }

    /// Where a word is known. The last may be so as a surname, behind another.
    std::uint32_t known_start() const
    {
        for (auto at = run_.first; at < run_.last; ++at) {
            if (is_known(at)) {
                const bool surname = at + 1 == run_.last && at > run_.first;
                return surname ? surname_start(at) : at;
            }
        }
        return run_.last;
    }

    std::uint32_t surname_start(std::uint32_t at) const
    {
        if (before().is(WordClass::place_head) && run_.size() == 2) {
            return at; // `Kepala Desa Karangbenda Sakino`
        }
        const bool whole = run_.size() < 4 && before().is(WordClass::org_word);
        return whole || passage_.is_english() ? run_.first : at - 1;
    }

    /// Whether the first word rather is whose role it is: `Bupati Sleman …`, `CEO Bukalapak …`,
    /// `Universitas Bergen …`.
    bool names_first_word() const
    {
        const bool role = before().is(WordClass::role) && !before().is(WordClass::office);
        return !passage_.is_english() && before().shape == Shape::capital &&
               (role || before().is_any(any_of(WordClass::place_head, WordClass::org_head)));
    }

    const Passage& passage_;
    const ShortNames& names_;
    TokenRange run_;
};

/// `Mahfud MD`, against `VP Lending OVO Natasha Ardiani`: an acronym only ends a name.
bool is_acronym_within(const Passage& passage, std::uint32_t at, std::uint32_t last)
{
    const bool initials = passage[at].end - passage[at].begin == 2 && at > 0 &&
                          passage[at - 1].is(WordClass::given_name);
    return !initials && at + 1 < last && passage[at].shape == Shape::upper &&
           passage[at + 1].shape == Shape::capital && !passage[at].is(WordClass::honorific);
}

/// `Alexandre de Juniac`: a small word that no lexicon knows, between capitals.
bool is_particle(const Passage& passage, std::uint32_t at, TokenRange phrase)
{
    constexpr std::uint32_t longest = 3;
    const auto& token = passage[at];
    return token.shape == Shape::lower && token.word == 0 && token.end - token.begin <= longest &&
           at > phrase.first && at + 1 < phrase.last && passage[at - 1].is_capital() &&
           passage[at + 1].is_capital();
}

bool is_name_part(const Passage& passage, std::uint32_t at, TokenRange phrase)
{
    const auto first = phrase.first;
    const auto& token = passage[at];
    if (token.is_capital()) {
        if (may_be_name(token)) {
            return passage.is_english() || !is_verbal_noun(passage.words({at, at + 1})) ||
                   token.is(WordClass::degree);
        }
        const bool within = at > first && passage[at - 1].is_capital();
        if (within && token.is(WordClass::given_name)) {
            return true; // `Hotel Association Lalu Kusnawan`
        }
    }
    if (token.is(WordClass::degree) || is_particle(passage, at, phrase)) {
        return true;
    }
    const bool initial_dot = passage[at].mark == Mark::stop && at > first &&
                             passage[at - 1].is_capital() && !passage[at].blank_before;
    return initial_dot;
}

/// The token after the whole name of an organization that starts in `before`, `Universitas
/// Airlangga`, and reaches into the tokens up to `last`; 0 if there is none.
std::uint32_t after_organization(const Passage& passage, TokenRange before, std::uint32_t last)
{
    constexpr std::uint32_t longest = 4;
    const auto near = before.size() < longest ? before.first : before.last - longest;
    std::uint32_t after = 0;
    for (auto at = near; at < last; ++at) {
        if ((passage[at].phrase & bit_of(WordClass::org_head)) != 0) {
            after = std::max(after, std::min(last, at + passage[at].phrase_length));
        }
    }
    return after;
}

/// Where `Inspektur Jenderal`, `Kolonel (Czi)` or the like starts, with nothing but a name behind
/// it; `phrase.last` if there is none.
std::uint32_t rank_before(const Passage& passage, TokenRange phrase)
{
    constexpr std::uint32_t longest = 10;
    if (passage.is_english()) {
        return phrase.last;
    }
    const auto near = phrase.size() < longest ? phrase.first : phrase.last - longest;
    for (auto at = std::max(near, phrase.first + 1); at < phrase.last; ++at) {
        const bool rank = passage[at].is_capital() && !passage[at].is(WordClass::role) &&
                          (passage[at].phrase & bit_of(WordClass::honorific)) != 0;
        if (!rank) {
            continue;
        }
        auto next = at + passage[at].phrase_length;
        while (next < phrase.last && (passage[next].is_capital() || !passage[next].is_word())) {
            ++next;
        }
        if (next == phrase.last) {
            return at;
        }
    }
    return phrase.last;
}

} // namespace

bool is_verbal_noun(std::string_view word)
{
    constexpr std::size_t shortest = 9;
    return word.size() >= shortest && (word.starts_with("Pe") || word.starts_with("Ke")) &&
           word.ends_with("an");
}

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
    constexpr auto turns = any_of(WordClass::opener, WordClass::auxiliary, WordClass::day);
    const bool given = token.is(WordClass::given_name) && !token.is_any(turns);
    return token.is_capital() && (given || !token.is_any(no_names));
}

TokenRange name_at_end(const Passage& passage, const ShortNames& names, TokenRange phrase)
{
    const auto last = without_brackets(passage, phrase);
    auto first = last;
    while (first > phrase.first && last - first < longest_name &&
           is_name_part(passage, first - 1, phrase) &&
           !is_acronym_within(passage, first - 1, last)) {
        --first;
    }
    first = std::max(first, after_organization(passage, {phrase.first, first}, last));
    while (first < last && !passage[first].is_word()) {
        ++first;
    }
    if (const auto rank = rank_before(passage, {phrase.first, last}); rank != last) {
        return {rank, last};
    }
    if (first > phrase.first && first < last) {
        first = NameStart(passage, names, {first, last}).find();
    }
    const bool behind = first > phrase.first && first < last && passage.is_english();
    if (behind && passage[first - 1].shape == Shape::lower && first - 1 > phrase.first &&
        passage[first - 1].is(WordClass::determiner) && passage[first - 1].mark == Mark::none) {
        return {}; // `residents of a Halifax street`
    }
    if (behind && passage[first - 1].is(WordClass::preposition)) {
        first = last - first > 2 ? first + 1 : last; // `Mayor of London Ann Shaw`, `Police in Oslo`
    }
    if (first == last) {
        return {};
    }
    const auto titled = with_titles(passage, phrase.first, first);
    const bool office = passage.is_english() && titled < first &&
                        passage.length_of(titled, bit_of(WordClass::role)) != 0;
    return {office ? first : titled, last}; // `President`, `Housing Minister` is a role
}

} // namespace hearsay
