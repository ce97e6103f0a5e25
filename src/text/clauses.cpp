#include "text/clauses.hpp"

#include <algorithm>

#include "text/cues.hpp"
#include "text/dates.hpp"
#include "text/relays.hpp"
#include "text/tails.hpp"

namespace hearsay {

bool is_speaker_and_cue(const Passage& passage, std::uint32_t at, std::uint32_t last)
{
    constexpr std::uint32_t longest = 6;
    for (auto next = at; next < last && next < at + longest && passage[next].is_word(); ++next) {
        const auto cue = cue_at(passage, next, last, bit_of(WordClass::says));
        if (!cue.words.is_empty() && next > at) {
            return cue.is_any(any_of(WordClass::past_form, WordClass::third_form)) &&
                   nothing_follows(passage, {cue.words.last, last});
        }
    }
    return false;
}

namespace {

bool is_loose(const TextToken& token)
{
    return token.mark == Mark::comma || token.mark == Mark::stop || token.mark == Mark::colon ||
           token.mark == Mark::semicolon || token.mark == Mark::dash;
}

/// Where an aside behind a comma names another source, and the clause ends: `, kata X`,
/// `, dikutip dari Y`, `, according to Z`.
bool is_aside(const Passage& passage, std::uint32_t at, std::uint32_t last)
{
    if (at + 1 >= last || passage[at].mark != Mark::comma) {
        return false;
    }
    const auto next = at + 1;
    return passage.length_of(
               next,
               any_of(WordClass::said_after, WordClass::relay_passive, WordClass::according)) !=
               0 ||
           (next + 1 < last && passage.length_of(next + 1, any_of(WordClass::relay_passive)) != 0 &&
            !passage[next].is_capital());
}

/// `menyebutnya sebagai gosip sebelum …`: the noun phrase alone.
TokenRange noun_phrase_of(const Passage& passage, TokenRange range)
{
    for (auto at = range.first + 1; at < range.last; ++at) {
        const bool joint = passage.words({at, at + 1}) == "dan";
        if (passage[at].is_any(any_of(WordClass::conjunction)) && !joint) {
            return without_stop(passage, {range.first, at});
        }
    }
    return without_stop(passage, range);
}

/// `…, but the turnout was higher`: the writer's words again.
bool is_turn(std::string_view word)
{
    return word == "but";
}

/// `…, but “the offers were low.”`: still the speaker's words.
bool quotes_soon(const Passage& passage, std::uint32_t first, std::uint32_t last)
{
    constexpr std::uint32_t near = 4;
    for (auto at = first; at < last && at < first + near; ++at) {
        if (passage[at].is_double_quote()) {
            return true;
        }
    }
    return false;
}

/// `was “corrupt,” noting that …`: the comma stands within the marks.
bool closes_behind_comma(const Passage& passage, std::uint32_t at)
{
    return passage[at].is_double_quote() && passage[at - 1].mark == Mark::comma;
}

/// The marks of a second cue that shares the subject: `, adding that`, `and called`, `dan
/// menyebutnya`; and of one behind: `, she said`.
bool starts_next_saying(const Passage& passage, std::uint32_t at, TokenRange range)
{
    if (at <= range.first || at + 1 >= range.last) {
        return false;
    }
    const auto word = passage.words({at, at + 1});
    const bool comma = passage[at].mark == Mark::comma || closes_behind_comma(passage, at);
    const bool joint = word == "and" || word == "but" || word == "dan" || word == "serta" ||
                       word == "seraya" || word == "sambil";
    if (!comma && !joint) {
        return false;
    }
    if (comma && passage.is_english() && is_turn(passage.words({at + 1, at + 2})) &&
        !quotes_soon(passage, at + 2, range.last)) {
        return true;
    }
    auto next = at + 1;
    while (next + 1 < range.last && passage[next].is(WordClass::auxiliary)) {
        ++next;
    }
    const auto cue = cue_at(passage, next, range.last, cue_verbs);
    if (!cue.words.is_empty()) {
        return !cue.is_any(any_of(WordClass::base_form, WordClass::shows)) &&
               (joint || cue.is(WordClass::ing_form));
    }
    return comma && passage.is_english() && is_speaker_and_cue(passage, at + 1, range.last);
}

/// The mark that closes the quoted words which `at` opens: `called it "too little, too late"`. `at`
/// if none does.
std::uint32_t closing_mark(const Passage& passage, std::uint32_t at, std::uint32_t last)
{
    if (at >= last || !passage[at].is_double_quote()) {
        return at;
    }
    auto close = at + 1;
    while (close < last && !passage[close].is_double_quote()) {
        ++close;
    }
    return close < last ? close : at;
}

/// `ships, ports and crews`: the comma stands within a list.
bool lists_on(const Passage& passage, std::uint32_t comma, std::uint32_t last)
{
    constexpr std::uint32_t longest = 5;
    for (auto at = comma + 1; at < last && at < comma + longest; ++at) {
        const auto word = passage.words({at, at + 1});
        if (word == "and" || word == "or") {
            return at > comma + 1;
        }
    }
    return false;
}

/// `endorsed Clinton during a call`, `after months`: when or how it was said, behind a noun phrase.
bool opens_circumstance(const Passage& passage, std::uint32_t at)
{
    const auto word = passage.words({at, at + 1});
    return passage.is_english() &&
           (word == "during" || word == "after" || word == "before" || word == "while" ||
            word == "when" || word == "because" || word == "although" || word == "until");
}

} // namespace

TokenRange without_stop(const Passage& passage, TokenRange range)
{
    while (!range.is_empty() && is_loose(passage[range.first])) {
        ++range.first;
    }
    while (!range.is_empty() && is_loose(passage[range.last - 1])) {
        --range.last;
    }
    return range;
}

TokenRange content_before(const Passage& passage, TokenRange range)
{
    range = without_stop(passage, range);
    if (range.is_empty()) {
        return range;
    }
    const auto opener = passage.length_of(range.first, bit_of(WordClass::opener));
    if (opener != 0 && range.first + opener <= range.last) {
        return without_stop(passage, {range.first + opener, range.last});
    }
    return range;
}

TokenRange noun_content(const Passage& passage, TokenRange range)
{
    range = clause_until_end(passage, range);
    for (auto at = closing_mark(passage, range.first, range.last) + 1; at < range.last; ++at) {
        at = closing_mark(passage, at, range.last);
        const bool ends = passage[at].mark == Mark::comma && !lists_on(passage, at, range.last);
        if (ends || opens_circumstance(passage, at)) {
            return without_stop(passage, {range.first, at});
        }
    }
    return range;
}

TokenRange clause_until_end(const Passage& passage, TokenRange range)
{
    for (auto at = range.first; at < range.last; ++at) {
        if (is_aside(passage, at, range.last) || starts_next_saying(passage, at, range)) {
            return without_stop(passage, {range.first, at});
        }
    }
    return without_stop(passage, range);
}

TokenRange content_after_aside(const Passage& passage, TokenRange range)
{
    for (auto at = range.first; at < range.last; ++at) {
        const bool comma = passage[at].mark == Mark::comma;
        const bool that = passage[at].is(WordClass::complementizer) && at == range.first;
        if (!comma && !that) {
            continue;
        }
        const auto date = date_at(passage, at + 1, range.last);
        if (!date.words.is_empty()) {
            at = date.words.last - 1;
            continue;
        }
        return clause_until_end(passage, {at + 1, range.last});
    }
    return {};
}

namespace {

/// The token after `according to X,` between the cue and the words themselves; `at` if it does not
/// stand here.
std::uint32_t past_according(const Passage& passage, std::uint32_t at, std::uint32_t last)
{
    constexpr std::uint32_t longest = 10;
    const auto length = passage.length_of(at, bit_of(WordClass::according));
    for (auto end = at + length; length != 0 && end + 1 < last && end < at + longest; ++end) {
        if (passage[end].mark == Mark::comma) {
            return end + 1;
        }
    }
    return at;
}

/// Where `that …` starts behind where or when it was said: `said on Monday at the port that …`.
std::uint32_t past_circumstance(const Passage& passage, TokenRange range)
{
    constexpr std::uint32_t longest = 15;
    if (range.is_empty() || passage[range.first].is(WordClass::complementizer) ||
        !passage[range.first].is_any(
            any_of(WordClass::preposition, WordClass::day, WordClass::date_word)) ||
        passage.words({range.first, range.first + 1}) == "to") {
        return range.first;
    }
    for (auto at = range.first; at < range.last && at < range.first + longest; ++at) {
        if (passage.words({at, at + 1}) == "that") {
            return at;
        }
        if (passage[at].is(WordClass::auxiliary)) {
            break;
        }
    }
    return range.first;
}

} // namespace

TokenRange content_after_cue(const Passage& passage, TokenRange range, Saying& saying)
{
    auto at = range.first;
    if (const auto told = told_at(passage, at, range.last); !told.is_empty()) {
        saying.addressee = told;
        at = told.last;
    }
    for (bool moved = true; moved && at < range.last;) {
        moved = false;
        if (auto to = addressee_at(passage, at, range.last); !to.is_empty()) {
            saying.addressee = to;
            at = to.last;
            moved = true;
        } else if (is_loose(passage[at]) && passage[at].mark != Mark::dash) {
            ++at;
            moved = true;
        } else if (const auto rest = past_according(passage, at, range.last); rest != at) {
            at = rest;
            moved = true;
        } else if (const auto aside = relay_aside_at(passage, at, range.last); aside.rest != 0) {
            take_relay(aside.relay, saying);
            at = aside.rest;
            moved = true;
        } else if (auto date = date_at(passage, at, range.last); !date.words.is_empty()) {
            saying.date = date.words;
            at = date.words.last;
            moved = true;
        } else if (passage[at].is(WordClass::complementizer) && !passage.is_english()) {
            ++at;
            moved = true;
        }
    }
    at = passage.is_english() ? past_circumstance(passage, {at, range.last}) : at;
    const bool clause =
        !passage.is_english() ||
        (at < range.last &&
         (passage[at].is(WordClass::complementizer) || passage.words({at, at + 1}) == "to")) ||
        (saying.cue_classes & any_of(
                                  WordClass::says, WordClass::claims, WordClass::thinks,
                                  WordClass::doubts, WordClass::relay_report)) != 0;
    auto content = clause ? clause_until_end(passage, {at, range.last})
                          : noun_content(passage, {at, range.last});
    if (at < range.last && passage.words({at, at + 1}) == "sebagai") {
        content = noun_phrase_of(passage, {at + 1, content.last});
    }
    read_tail(passage, {content.last, range.last}, saying);
    return content;
}

std::uint32_t complementizer_in(const Passage& passage, TokenRange range)
{
    for (auto at = range.first; at < range.last; ++at) {
        if (passage[at].is(WordClass::complementizer)) {
            return at + 1;
        }
    }
    return 0;
}

bool is_adverbial(const Passage& passage, TokenRange range)
{
    if (!passage[range.first].is_any(any_of(WordClass::preposition, WordClass::conjunction))) {
        return false;
    }
    for (auto at = range.first; at < range.last; ++at) {
        if (passage[at].is(WordClass::auxiliary)) {
            return false;
        }
    }
    return true;
}

bool nothing_follows(const Passage& passage, TokenRange range)
{
    if (range.is_empty() || !passage[range.first].is_word()) {
        return range.is_empty() || passage[range.first].mark < Mark::open_quote ||
               passage[range.first].mark > Mark::plain_single;
    }
    const auto& token = passage[range.first];
    const bool who = passage.words({range.first, range.first + 1}).substr(0, 3) == "who";
    if ((token.is(WordClass::complementizer) && !who) ||
        passage.words({range.first, range.first + 1}) == "to") {
        return false;
    }
    return token.is_any(any_of(
               WordClass::day, WordClass::relative, WordClass::date_word, WordClass::preposition,
               WordClass::ing_form)) &&
           past_circumstance(passage, range) == range.first;
}

} // namespace hearsay
