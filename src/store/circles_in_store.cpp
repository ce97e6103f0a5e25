#include "store/circles_in_store.hpp"

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "base/unique.hpp"
#include "model/circles.hpp"

namespace hearsay {
namespace {

NumberPairs pairs_from(const Database& database, std::string_view sql)
{
    auto rows = database.prepare(sql);
    NumberPairs pairs;
    while (rows.step()) {
        pairs.emplace_back(rows.integer(0), rows.integer(1));
    }
    return pairs;
}

/// The numbers of those that refer to others, sorted: their places are those of
/// a graph.
std::vector<std::int64_t> referring(const NumberPairs& pairs)
{
    std::vector<std::int64_t> numbers;
    for (const auto& [from, to] : pairs) {
        numbers.push_back(from);
    }
    std::ranges::sort(numbers);
    erase_repeats(numbers);
    return numbers;
}

} // namespace

bool run_in_circle(const NumberPairs& pairs)
{
    const auto numbers = referring(pairs);
    const auto place_of = [&](std::int64_t number) {
        const auto found = std::ranges::lower_bound(numbers, number);
        const bool refers = found != numbers.end() && *found == number;
        return refers ? static_cast<std::uint32_t>(found - numbers.begin()) : no_record;
    };
    References references(numbers.size());
    for (const auto& [from, to] : pairs) {
        references[place_of(from)].push_back(place_of(to));
    }
    bool found = false;
    find_circles(references, [&](std::span<const std::uint32_t>, std::size_t) { found = true; });
    return found;
}

std::optional<std::string> circle_in(const Database& database)
{
    if (run_in_circle(pairs_from(
            database, "SELECT number, parent FROM organizations WHERE "
                      "parent IS NOT NULL"))) {
        return "the parents of organizations run in a circle";
    }
    if (run_in_circle(pairs_from(
            database, "SELECT number, copy_of FROM articles WHERE copy_of IS NOT NULL"))) {
        return "articles that copy each other run in a circle";
    }
    if (run_in_circle(pairs_from(database, "SELECT claim, broader FROM implications"))) {
        return "claims that imply each other run in a circle";
    }
    return std::nullopt;
}

} // namespace hearsay
