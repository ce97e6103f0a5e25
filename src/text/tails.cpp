#include "text/tails.hpp"

#include "text/dates.hpp"
#include "text/relays.hpp"

namespace hearsay {
namespace {

constexpr std::uint32_t longest_addressee = 6;

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
           !passage[at].is(WordClass::day)) {
        ++at;
    }
    return {first, at};
}

} // namespace

TokenRange addressee_at(const Passage& passage, std::uint32_t at, std::uint32_t last)
{
    const auto length = passage.length_of(at, bit_of(WordClass::addressee_prep));
    if (length == 0 || passage[at].is_capital()) {
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

void read_tail(const Passage& passage, TokenRange where, Saying& saying)
{
    for (auto at = where.first; at < where.last; ++at) {
        if (saying.addressee.is_empty()) {
            saying.addressee = addressee_at(passage, at, where.last);
        }
        if (auto relay = relay_at(passage, at, where.last); !relay.cue.is_empty()) {
            if (saying.relays.empty()) {
                saying.relays = std::move(relay.names);
            }
            saying.cue.push_back(relay.cue);
            at = relay.end - 1;
            continue;
        }
        if (saying.date.is_empty()) {
            saying.date = date_at(passage, at, where.last).words;
        }
    }
}

} // namespace hearsay
