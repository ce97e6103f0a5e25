#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace hearsay {

/// Adds the lower `size` bytes of a number, the highest first, as database files have them.
inline void append_big_endian(std::string& bytes, std::uint64_t number, std::size_t size)
{
    for (auto shift = size * 8; shift != 0; shift -= 8) {
        bytes += static_cast<char>(number >> (shift - 8));
    }
}

inline std::string big_endian(std::uint64_t number, std::size_t size)
{
    std::string bytes;
    append_big_endian(bytes, number, size);
    return bytes;
}

} // namespace hearsay
