#include "text/tails.hpp"

#include "text/dates.hpp"
#include "text/gazetteer.hpp"
#include "text/relays.hpp"

namespace hearsay {
namespace {

constexpr std::uint32_t longest_addressee = 6; // tokens

bool is_outlet(const Passage& passage, TokenRange name)
{
    return passage.outlets != nullptr && passage.outlets->outlet(passage.words(name)) != nullptr;
}

/// The end of `CNN and Reuters` behind `CNN`; that of `name` where no second outlet follows.
std::uint32_t with_second_outlet(const Passage& passage, TokenRange name, std::uint32_t last)
{
    constexpr std::uint32_t longest = 4;
    const auto joint = name.last;
    if (joint + 1 >= last || name.is_empty() || !is_outlet(passage, name) ||
        (passage.words({joint, joint + 1}) != "and" &&
         passage.words({joint, joint + 1}) != "dan")) {
        return joint;
    }
    auto end = joint;
    for (auto at = joint + 1; at < last && at <= joint + longest && passage[at].is_word(); ++at) {
        end = is_outlet(passage, {joint + 1, at + 1}) ? at + 1 : end;
    }
    return end;
}

TokenRange addressee_name(const Passage& passage, std::uint32_t first, std::uint32_t last)
{
    if (first >= last) {
        return {};
    }
    if (const auto noun = passage.length_of(first, bit_of(WordClass::addressee_noun));
        noun != 0 && !passage[first].is_capital()) {
        return {first, first + noun};
    }
    auto at = first;
    while (at < last && at - first < longest_addressee && passage[at].is_capital() &&
           !passage[at].is_any(any_of(WordClass::day, WordClass::month))) {
        ++at;
    }
    return {first, with_second_outlet(passage, {first, at}, last)};
}

/// `memberi tahu Reuters bahwa`: the name.
TokenRange informed_at(const Passage& passage, std::uint32_t at, std::uint32_t last)
{
    const auto cue = at > 0 ? passage.words({at - 1, at}) : std::string_view();
    if (cue != "tahu" && cue != "memberitahu" && cue != "memberitahukan") {
        return {at, at};
    }
    const auto name = addressee_name(passage, at, last);
    const bool clause = name.last < last && passage[name.last].is(WordClass::complementizer);
    return clause ? name : TokenRange{at, at};
}

} // namespace

TokenRange addressee_at(const Passage& passage, std::uint32_t at, std::uint32_t last)
{
    const auto length = passage.length_of(at, bit_of(WordClass::addressee_prep));
    if (length == 0 ||
        (passage[at].is_capital() && length == 1 && passage.words({at, at + 1}) != "Kepada")) {
        return {};
    }
    auto first = at + length;
    while (first < last &&
           passage[first].is_any(any_of(WordClass::carrier, WordClass::determiner)) &&
           !passage[first].is_capital()) {
        ++first;
    }
    const auto name = addressee_name(passage, first, last);
    return name.is_empty() ? addressee_name(passage, at + length, last) : name;
}

TokenRange told_at(const Passage& passage, std::uint32_t at, std::uint32_t last)
{
    const auto cue = at > 0 ? passage.words({at - 1, at}) : std::string_view();
    const auto first = at;
    if (!passage.is_english()) {
        return informed_at(passage, at, last);
    }
    if (cue != "told" && cue != "tells" && cue != "tell" && cue != "telling") {
        return {first, first};
    }
    while (at < last && at - first < longest_addressee &&
           (passage[at].is_word() || passage[at].mark == Mark::possessive) &&
           !passage[at].is_any(any_of(WordClass::complementizer, WordClass::day))) {
        const bool pronoun =
            passage[at].is_any(any_of(WordClass::pronoun, WordClass::plural_pronoun)) &&
            (at == first || !passage[at].is_capital()); // `told CBC's As It Happens`
        ++at;
        const bool goes_on =
            at < last && (passage[at].is_capital() || passage[at].mark == Mark::possessive ||
                          passage[at - 1].is(WordClass::determiner));
        if (pronoun || !goes_on) {
            break;
        }
    }
    return {first, with_second_outlet(passage, {first, at}, last)};
}

void read_tail(const Passage& passage, TokenRange where, Saying& saying)
{
    for (auto at = where.first; at < where.last; ++at) {
        if (saying.addressee.is_empty()) {
            saying.addressee = addressee_at(passage, at, where.last);
        }
        if (const auto relay = relay_at(passage, at, where.last); !relay.cue.is_empty()) {
            take_relay(relay, saying);
            at = relay.end - 1;
            continue;
        }
        if (saying.date.is_empty()) {
            saying.date = date_at(passage, at, where.last).words;
        }
    }
}

} // namespace hearsay
