#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace hearsay {
namespace detail {

/// The bytes of a number with A to Z as a to z.
template <class Number> constexpr Number in_lower_case(Number bytes)
{
    constexpr auto each = static_cast<Number>(static_cast<Number>(-1) / 0xff);
    constexpr auto top = static_cast<Number>(each * 0x80);
    const auto low = static_cast<Number>(bytes & ~top);
    const auto from_a = static_cast<Number>(low + each * (0x80 - 'A'));
    const auto past_z = static_cast<Number>(low + each * (0x80 - 'Z' - 1));
    const auto capitals = static_cast<Number>((from_a ^ past_z) & ~bytes & top);
    return static_cast<Number>(bytes | (capitals >> 2U));
}

template <class Number> void copy_in_lower_case(const char* from, char* to)
{
    Number bytes = 0;
    std::memcpy(&bytes, from, sizeof bytes);
    bytes = in_lower_case(bytes);
    std::memcpy(to, &bytes, sizeof bytes);
}

/// Two overlapping numbers, or more one after the other, for all bytes of `text`, which has at
/// least as many as one number.
template <class Number> void copy_overlapping(std::string_view text, char* to)
{
    const auto last = text.size() - sizeof(Number);
    for (std::size_t at = 0; at < last; at += sizeof(Number)) {
        copy_in_lower_case<Number>(text.data() + at, to + at);
    }
    copy_in_lower_case<Number>(text.data() + last, to + last);
}

} // namespace detail

/// Writes `text` to `to` with A to Z as a to z; all other bytes stay. O(bytes), eight at a time.
inline void copy_in_lower_case(std::string_view text, char* to)
{
    if (text.size() >= 8) {
        detail::copy_overlapping<std::uint64_t>(text, to);
    } else if (text.size() >= 4) {
        detail::copy_overlapping<std::uint32_t>(text, to);
    } else {
        for (std::size_t at = 0; at < text.size(); ++at) {
            detail::copy_in_lower_case<std::uint8_t>(text.data() + at, to + at);
        }
    }
}

} // namespace hearsay
