#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>

namespace hearsay {
namespace detail {

/// The bytes at `at` as a number, in the machine's order.
template <class Number> std::uint64_t number_at(const char* at)
{
    Number number = 0;
    std::memcpy(&number, at, sizeof number);
    return number;
}

/// All of 1 to 7 bytes as a number, that of no other such bytes of this length.
inline std::uint64_t short_number(const char* at, std::size_t size)
{
    if (size >= 4) {
        return number_at<std::uint32_t>(at) | number_at<std::uint32_t>(at + size - 4) << 32U;
    }
    return number_at<std::uint8_t>(at) | number_at<std::uint8_t>(at + size / 2) << 8U |
           number_at<std::uint8_t>(at + size - 1) << 16U;
}

} // namespace detail

/// A hash of the bytes for tables in memory, taken eight bytes at a time: differs between machines
/// and versions. O(bytes).
inline std::uint64_t quick_hash(std::string_view bytes)
{
    constexpr std::uint64_t factor = 0x9e3779b97f4a7c15U; // 2^64 by the golden ratio (Knuth)
    const auto* at = bytes.data();
    auto left = bytes.size();
    std::uint64_t hash = left * factor;
    for (; left >= 8; left -= 8, at += 8) {
        hash = (hash ^ detail::number_at<std::uint64_t>(at)) * factor;
        hash ^= hash >> 32U;
    }
    if (left != 0) {
        hash = (hash ^ detail::short_number(at, left)) * factor;
    }
    return hash ^ (hash >> 32U);
}

/// The same of numbers, in their order.
inline std::uint64_t quick_hash(std::span<const std::uint32_t> numbers)
{
    return quick_hash(std::string_view(
        reinterpret_cast<const char*>(numbers.data()), numbers.size_bytes()));
}

} // namespace hearsay
