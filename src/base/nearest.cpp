#include "base/nearest.hpp"

#include <algorithm>
#include <cstddef>

#include "base/edit_distance.hpp"

namespace hearsay {
namespace {

constexpr std::size_t longest_compared = 200;

} // namespace

std::optional<std::size_t> slip_distance(std::string_view word, std::string_view candidate)
{
    const auto longer = std::max(word.size(), candidate.size());
    const auto shorter = std::min(word.size(), candidate.size());
    const auto allowed = std::max<std::size_t>(1, longer / 3);
    if (longer > longest_compared || longer - shorter > allowed) {
        return std::nullopt;
    }
    const auto distance = edit_distance(word, candidate);
    return distance <= allowed && distance < longer ? std::optional(distance) : std::nullopt;
}

std::optional<std::string>
nearest_name(std::string_view word, std::span<const std::string_view> candidates)
{
    std::optional<std::string> nearest;
    std::size_t nearest_distance = longest_compared;
    for (const auto candidate : candidates) {
        const auto distance = slip_distance(word, candidate);
        if (distance && *distance < nearest_distance) {
            nearest_distance = *distance;
            nearest = candidate;
        }
    }
    return nearest;
}

std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates)
{
    const auto nearest = nearest_name(word, candidates);
    return nearest ? ", did you mean '" + *nearest + "'?" : std::string();
}

} // namespace hearsay
