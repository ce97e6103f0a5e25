#include "text/roles.hpp"

namespace hearsay {
namespace {

bool is_acronym(const TextToken& token)
{
    return token.shape == Shape::upper && token.end - token.begin >= 3 &&
           !token.is_any(any_of(WordClass::role, WordClass::honorific, WordClass::org_word));
}

bool is_head(const Passage& passage, std::uint32_t at, WordClass word_class)
{
    return passage[at].is_capital() && passage.length_of(at, bit_of(word_class)) != 0;
}

/// The first token of `Ewha Womans University`, whose last is at `tail`.
std::uint32_t before_tail(const Passage& passage, TokenRange part, std::uint32_t tail)
{
    while (tail > part.first && passage[tail - 1].is_capital() &&
           !passage[tail - 1].is(WordClass::role)) {
        --tail;
    }
    return tail;
}

/// Where the organization's name starts: at its head, else at a part of it (`Fakultas …`), which
/// else belongs to the role: `Dekan Fakultas Hukum` and `Universitas …`. `part.last` if nowhere.
std::uint32_t organization_start(const Passage& passage, TokenRange part)
{
    std::uint32_t unit = part.last;
    bool in_brackets = false;
    for (auto at = part.first; at < part.last; ++at) {
        const auto mark = passage[at].mark;
        in_brackets = mark == Mark::open_bracket || (in_brackets && mark != Mark::close_bracket);
        if (is_head(passage, at, WordClass::org_tail)) {
            return before_tail(passage, part, at);
        }
        if (is_head(passage, at, WordClass::org_head) ||
            (!in_brackets && at > part.first && is_acronym(passage[at]))) {
            return at;
        }
        if (unit == part.last && at > part.first && is_head(passage, at, WordClass::org_unit)) {
            unit = at;
        }
    }
    return unit;
}

/// Drops marks and prepositions at both ends: `di Universitas …`, `dari …`.
TokenRange trimmed(const Passage& passage, TokenRange range)
{
    const auto loose = [&](std::uint32_t at) {
        const auto& token = passage[at];
        return (!token.is_word() && token.mark != Mark::close_bracket &&
                token.mark != Mark::open_bracket) ||
               (token.shape == Shape::lower && token.is_any(any_of(
                                                   WordClass::preposition, WordClass::conjunction,
                                                   WordClass::relative, WordClass::auxiliary)));
    };
    while (!range.is_empty() && loose(range.first)) {
        ++range.first;
    }
    while (!range.is_empty() && loose(range.last - 1)) {
        --range.last;
    }
    return range;
}

} // namespace

RoleParts role_parts(const Passage& passage, TokenRange part)
{
    part = trimmed(passage, part);
    if (part.is_empty()) {
        return {};
    }
    const auto at = organization_start(passage, part);
    if (at != part.last) {
        return {trimmed(passage, {part.first, at}), trimmed(passage, {at, part.last})};
    }
    return {part, {}};
}

} // namespace hearsay
