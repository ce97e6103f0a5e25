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

/// Whether all of eight bytes are plain and ASCII. May deny it of some that are.
constexpr bool are_plain_ascii(std::uint64_t bytes)
{
    const auto controls = bytes - eight_times(0x20);
    const auto quotation_marks = (bytes ^ eight_times('"')) - eight_times(1);
    const auto backslashes = (bytes ^ eight_times('\\')) - eight_times(1);
    return ((bytes | controls | quotation_marks | backslashes) & eight_times(0x80)) == 0;
}

} // namespace detail

/// How many bytes `text` begins with that are plain and ASCII. O(bytes), eight at a time.
inline std::size_t plain_ascii(std::string_view text)
{
    std::size_t at = 0;
    for (std::uint64_t eight = 0; at + sizeof eight <= text.size(); at += sizeof eight) {
        std::memcpy(&eight, text.data() + at, sizeof eight);
        if (!detail::are_plain_ascii(eight)) {
            break;
        }
    }
    while (at < text.size() && is_plain(text[at]) && static_cast<unsigned char>(text[at]) < 0x80) {
        ++at;
    }
    return at;
}

} // namespace hearsay
