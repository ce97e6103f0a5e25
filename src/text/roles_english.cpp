#include "text/roles_english.hpp"

namespace hearsay {
namespace {

bool is_organization_word(const TextToken& token)
{
    return token.shape == Shape::upper ||
           token.is_any(any_of(WordClass::org_tail, WordClass::collective));
}

/// `the Lake Council's`, against `Berg's`.
bool is_organizations(const Passage& passage, std::uint32_t possessive)
{
    return is_organization_word(passage[possessive - 1]);
}

/// Whether a person or country possesses the role, or a title in marks is a part of it: `Norway's
/// foreign minister`, `author of “The Sea”`.
bool is_all_role(const Passage& passage, TokenRange part)
{
    for (auto at = part.first + 1; at < part.last; ++at) {
        if (passage[at].mark == Mark::possessive) {
            return !is_organizations(passage, at);
        }
        if (passage[at].is_double_quote()) {
            return true;
        }
    }
    return false;
}

/// `RCMP Cpl. Ash`: capitals without a role, one of which is an organization's.
bool is_all_organization(const Passage& passage, TokenRange part)
{
    bool organization = false;
    for (auto at = part.first; at < part.last; ++at) {
        if (!passage[at].is_capital() ||
            passage[at].is_any(any_of(WordClass::role, WordClass::honorific))) {
            return false;
        }
        organization = organization || is_organization_word(passage[at]);
    }
    return organization;
}

/// The first token of the role that stands behind an organization; `part.first` if none does.
std::uint32_t role_behind(const Passage& passage, TokenRange part)
{
    auto at = part.last;
    while (at > part.first && passage[at - 1].shape == Shape::lower) {
        --at;
    }
    const bool before = at > part.first && at < part.last && passage[part.first].is_capital() &&
                        (passage[at - 1].is_capital() || passage[at - 1].mark == Mark::possessive);
    return before && passage[part.last - 1].is(WordClass::role) ? at : part.first;
}

/// The first token of the organization behind `of`, `at` or the like; `part.last` if there is none.
std::uint32_t organization_behind(const Passage& passage, TokenRange part)
{
    for (auto at = part.first + 1; at + 1 < part.last; ++at) {
        const auto next = at + 1 + (passage[at + 1].is(WordClass::determiner) ? 1 : 0);
        if (passage[at].is(WordClass::preposition) && passage[at].shape == Shape::lower &&
            next < part.last && passage[next].is_capital()) {
            return next;
        }
    }
    return part.last;
}

} // namespace

std::optional<TokenRange> english_organization(const Passage& passage, TokenRange part)
{
    if (!passage.is_english()) {
        return std::nullopt;
    }
    if (is_all_organization(passage, part)) {
        return part;
    }
    if (is_all_role(passage, part)) {
        return TokenRange{part.last, part.last};
    }
    if (const auto role = role_behind(passage, part); role != part.first) {
        // `Norwegian prime minister`: one word that is no organization.
        const auto first = part.first + (passage[part.first].is(WordClass::determiner) ? 1U : 0U);
        const bool adjective = first + 1 == role && !is_organization_word(passage[first]);
        return adjective ? TokenRange{part.last, part.last} : TokenRange{part.first, role};
    }
    if (const auto behind = organization_behind(passage, part); behind != part.last) {
        return TokenRange{behind, part.last};
    }
    return std::nullopt;
}

} // namespace hearsay
