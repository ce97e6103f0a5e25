#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace hearsay {

/// Whether a byte of a JSON string stands for itself, as all beyond ASCII do.
constexpr bool is_plain(char byte)
{
    return static_cast<unsigned char>(byte) >= 0x20 && byte != '"' && byte != '\\';
}

namespace detail {

constexpr std::uint64_t eight_times(std::uint64_t byte)
{
    return byte * 0x0101010101010101U;
}

/// Whether all of the eight bytes at `at` are plain and ASCII. May deny it of some that are.
inline bool are_plain_ascii(const char* at)
{
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, at, sizeof bytes);
    const auto controls = bytes - eight_times(0x20);
    const auto quotation_marks = (bytes ^ eight_times('"')) - eight_times(1);
    const auto backslashes = (bytes ^ eight_times('\\')) - eight_times(1);
    return ((bytes | controls | quotation_marks | backslashes) & eight_times(0x80)) == 0;
}

} // namespace detail

/// How many bytes `text` begins with that are plain and ASCII. O(bytes), eight at a time.
inline std::size_t plain_ascii(std::string_view text)
{
    constexpr std::size_t step = 8;
    std::size_t at = 0;
    while (at + step <= text.size() && detail::are_plain_ascii(text.data() + at)) {
        at += step;
    }
    if (at != 0 && at + step > text.size() &&
        detail::are_plain_ascii(text.data() + text.size() - step)) {
        return text.size(); // of the last eight some were seen before
    }
    while (at < text.size() && is_plain(text[at]) && static_cast<unsigned char>(text[at]) < 0x80) {
        ++at;
    }
    return at;
}

} // namespace hearsay
