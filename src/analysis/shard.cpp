#include "analysis/shard.hpp"

#include <charconv>

#include "base/fingerprint.hpp"

namespace hearsay {
namespace {

/// A whole number of at least 1, and nothing beside it.
std::optional<std::uint64_t> parse_count(std::string_view text)
{
    std::uint64_t count = 0;
    const auto* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, count);
    const bool good = read.ec == std::errc() && read.ptr == end && count > 0;
    return good ? std::optional(count) : std::nullopt;
}

} // namespace

bool holds(const Shard& shard, std::string_view claim)
{
    return fnv1a_64(claim) % shard.of == shard.number - 1;
}

std::optional<Shard> parse_shard(std::string_view text)
{
    const auto slash = text.find('/');
    if (slash == std::string_view::npos) {
        return std::nullopt;
    }
    const auto number = parse_count(text.substr(0, slash));
    const auto of = parse_count(text.substr(slash + 1));
    return number && of && *number <= *of ? std::optional(Shard{*number, *of}) : std::nullopt;
}

} // namespace hearsay
