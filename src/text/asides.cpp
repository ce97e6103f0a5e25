#include "text/asides.hpp"

#include <algorithm>

#include "text/clauses.hpp"
#include "text/tails.hpp"

namespace hearsay {
namespace {

/// `Menurut mereka hal itu …`: no comma behind the speaker.
bool goes_on_at_once(const Passage& passage, TokenRange rest)
{
    return !passage.is_english() && !rest.is_empty() && passage[rest.first].is_word() &&
           !passage[rest.first].is_any(
               any_of(WordClass::phrase_end, WordClass::preposition, WordClass::relative));
}

} // namespace

void read_around(const Passage& passage, TokenRange sentence, TokenRange aside, Saying& saying)
{
    const TokenRange rest{aside.last, sentence.last};
    const auto before = content_before(passage, {sentence.first, aside.first});
    const bool at_once =
        (saying.cue_classes & bit_of(WordClass::according)) != 0 && goes_on_at_once(passage, rest);
    const auto after =
        at_once ? clause_until_end(passage, rest) : content_after_aside(passage, rest);
    const bool within = passage.is_english() && after.size() >= shortest_content;
    if (before.size() > shortest_content || (within && !before.is_empty())) {
        saying.content.push_back(before);
    }
    if (after.size() >= shortest_content) {
        saying.content.push_back(after);
    }
    const auto tail = after.size() >= shortest_content ? after.first : sentence.last;
    read_tail(passage, {std::min(aside.last, tail), tail}, saying);
}

} // namespace hearsay
