#pragma once

#include <cstdint>
#include <cstdlib>

namespace hearsay::test {

/// How many dossiers a property is tried on: HEARSAY_ROUNDS (the long targets set it), or `usual`.
inline std::uint64_t rounds(std::uint64_t usual)
{
    const char* text = std::getenv("HEARSAY_ROUNDS");
    return text == nullptr ? usual : std::strtoull(text, nullptr, 10);
}

} // namespace hearsay::test
