#include "text/findings.hpp"

#include <utility>

namespace hearsay {

Findings::Findings(const Passage& of, const ShortNames& short_names)
    : passage(of), names(short_names), is_taken(of.tokens.size(), false)
{
    for (const auto& quotation : passage.quotations) {
        for (auto at = quotation.open; at < quotation.after; ++at) {
            is_taken[at] = !quotation.is_single;
        }
    }
}

void Findings::take(TokenRange words)
{
    for (auto at = words.first; at < words.last; ++at) {
        is_taken[at] = true;
    }
}

void Findings::add(Saying saying)
{
    for (const auto& cue : saying.cue) {
        take(cue);
    }
    sayings.push_back(std::move(saying));
}

bool Findings::is_free(TokenRange range) const
{
    for (auto at = range.first; at < range.last; ++at) {
        if (is_taken[at]) {
            return false;
        }
    }
    return true;
}

std::vector<std::vector<std::size_t>> Findings::by_sentence() const
{
    std::vector<std::vector<std::size_t>> numbers(passage.sentences.size());
    for (std::size_t number = 0; number < sayings.size(); ++number) {
        numbers[sayings[number].sentence].push_back(number);
    }
    return numbers;
}

} // namespace hearsay
