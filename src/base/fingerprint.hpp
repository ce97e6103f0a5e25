#pragma once

#include <cstdint>
#include <string_view>

namespace hearsay {

/// FNV-1a, 64 bits (Fowler, Noll, Vo; draft-eastlake-fnv), of the bytes. Frozen: shards of audits
/// rest on it. O(bytes).
constexpr std::uint64_t fnv1a_64(std::string_view bytes)
{
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char byte : bytes) {
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3;
    }
    return hash;
}

} // namespace hearsay
