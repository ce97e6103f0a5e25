#include "text/organizations.hpp"

namespace hearsay {
namespace {

bool is_acronym(const Passage& passage, const ShortNames& names, std::uint32_t at)
{
    return passage[at].shape == Shape::upper && !names.has(passage.words({at, at + 1}));
}

/// `of`, `and`, `the` within a name.
bool is_small(const TextToken& token)
{
    return token.shape == Shape::lower &&
           token.is_any(
               any_of(WordClass::preposition, WordClass::conjunction, WordClass::determiner));
}

} // namespace

bool has_class(const Passage& passage, TokenRange run, WordClasses classes)
{
    for (auto at = run.first; at < run.last; ++at) {
        if (passage.length_of(at, classes) != 0) {
            return true;
        }
    }
    return false;
}

bool is_known_name(const Passage& passage, const ShortNames& names, TokenRange name)
{
    for (auto at = name.first; at < name.last; ++at) {
        if (passage.length_of(at, any_of(WordClass::given_name, WordClass::honorific)) != 0 ||
            names.has(passage.words({at, at + 1}))) {
            return true;
        }
    }
    return false;
}

bool is_organization(const Passage& passage, TokenRange run)
{
    const bool article = passage[run.first].is(WordClass::determiner);
    const auto first = run.first + (article ? 1 : 0);
    const auto& last = passage[run.last - 1];
    const bool tail = last.is(WordClass::org_tail) && last.is_capital() && first + 1 < run.last;
    for (auto at = first; at < run.last; ++at) {
        const auto& token = passage[at];
        if ((token.shape == Shape::lower && !is_small(token)) ||
            token.is_any(any_of(WordClass::honorific, WordClass::role))) {
            return false;
        }
    }
    return article || tail;
}

bool is_organizations(const Passage& passage, const ShortNames& names, const NameInRun& found)
{
    const auto& [run, name] = found;
    const bool head = passage[run.first].is(WordClass::org_head);
    if (name.first == run.first &&
        (head || (name.size() == 1 && is_acronym(passage, names, name.first)))) {
        return true;
    }
    const bool people = passage[run.first].is(WordClass::people) &&
                        passage.length_of(run.first, bit_of(WordClass::role)) == 0;
    return !passage.is_english() && (head || people) &&
           !has_class(passage, run, bit_of(WordClass::role)) &&
           !is_known_name(passage, names, name);
}

TokenRange without_organization(const Passage& passage, TokenRange run)
{
    auto at = run.first;
    const auto is_part = [&](std::uint32_t part) {
        const bool dot = passage[part].mark == Mark::stop && part > run.first;
        const bool title = passage[part].is(WordClass::honorific) && passage[part].is_capital();
        return dot || title ||
               (may_be_name(passage[part]) && !passage[part].is(WordClass::org_head));
    };
    while (at < run.last && is_part(at)) {
        ++at;
    }
    const bool of = passage.is_english() && at >= run.first + 2 && at < run.last &&
                    passage.words({at, at + 1}) == "of";
    return of ? TokenRange{run.first, at} : run;
}

} // namespace hearsay
