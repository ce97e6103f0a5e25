#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace hearsay {

/// A fixed share of all claims: `number` of `of`, counted from 1.
struct Shard {
    std::uint64_t number = 1;
    std::uint64_t of = 1;

    friend bool operator==(const Shard&, const Shard&) = default;
};

/// Whether a claim falls into the share: fnv1a_64() of its id, modulo `of`, is `number` - 1. Frozen:
/// the same on every machine and in every version, so that parts made apart fit together.
bool holds(const Shard& shard, std::string_view claim);

/// `3/16`. None for what is no share: `0/4`, `5/4`, `1/0`, `a/b`.
std::optional<Shard> parse_shard(std::string_view text);

} // namespace hearsay
