#include "write/standing.hpp"

#include "analysis/verdict.hpp"

namespace hearsay {

std::string range_words(const Range& range)
{
    return range.low == range.high
               ? std::to_string(range.high)
               : std::to_string(range.low) + " to " + std::to_string(range.high);
}

std::vector<std::pair<std::string_view, std::string>>
standing_words(const std::optional<ClaimStanding>& standing)
{
    std::vector<std::pair<std::string_view, std::string>> words{
        {"verdict", ""}, {"contested", ""}, {"sources", ""}, {"reports", ""}, {"origins", ""}};
    if (!standing) {
        return words;
    }
    words[0].second = name_of(standing->verdict);
    words[1].second = standing->contested ? "true" : "false";
    words[2].second = range_words(standing->sources);
    words[3].second = range_words(standing->reports);
    for (const auto& origin : standing->origins) {
        words[4].second += (words[4].second.empty() ? "" : ", ") + origin;
    }
    return words;
}

} // namespace hearsay
