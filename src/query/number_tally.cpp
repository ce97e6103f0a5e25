#include "query/number_tally.hpp"

#include <algorithm>
#include <functional>

#include "base/unique.hpp"

namespace hearsay {

void NumberTally::count(Number number, Number claim, Number article, Number speaker)
{
    auto& seen = seen_[number];
    ++seen.quotes;
    seen.claims += seen.last_claim == claim ? 0 : 1;
    seen.last_claim = claim;
    articles_.emplace_back(number, article);
    if (speaker != 0) {
        speakers_.emplace_back(number, speaker);
    }
}

std::vector<NumberTally::Entry> NumberTally::first(std::size_t most)
{
    std::vector<Entry> entries;
    entries.reserve(seen_.size());
    for (const auto& [number, seen] : seen_) {
        entries.push_back({number, seen.quotes, seen.claims, 0, 0});
    }
    std::ranges::sort(entries, std::greater(), &Entry::quotes);
    if (entries.size() > most) {
        const auto least = most == 0 ? SIZE_MAX : entries[most - 1].quotes;
        std::erase_if(entries, [&](const Entry& entry) { return entry.quotes < least; });
    }
    sort_each_once(articles_);
    sort_each_once(speakers_);
    for (auto& entry : entries) {
        entry.articles = different(articles_, entry.number);
        entry.speakers = different(speakers_, entry.number);
    }
    return entries;
}

std::size_t NumberTally::different(const Pairs& pairs, Number number)
{
    constexpr auto of = &Pairs::value_type::first;
    const auto first = std::ranges::lower_bound(pairs, number, {}, of);
    const auto past = std::ranges::upper_bound(pairs, number, {}, of);
    return static_cast<std::size_t>(past - first);
}

} // namespace hearsay
