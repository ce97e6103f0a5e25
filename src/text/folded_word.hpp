#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/lower_case.hpp"

namespace hearsay {

/// What a byte of ASCII is to a word; every other byte is none of it.
enum ByteKind : std::uint8_t { lower, digit, upper, no_letter };

namespace detail {

constexpr auto kinds_of_bytes = [] {
    std::array<ByteKind, 256> kinds{};
    for (std::size_t byte = 0; byte < kinds.size(); ++byte) {
        kinds[byte] = byte >= 'a' && byte <= 'z'   ? lower
                      : byte >= 'A' && byte <= 'Z' ? upper
                      : byte >= '0' && byte <= '9' ? digit
                                                   : no_letter;
    }
    return kinds;
}();

} // namespace detail

constexpr ByteKind kind_of(unsigned char byte)
{
    return detail::kinds_of_bytes[byte];
}

constexpr ByteKind kind_of(char byte)
{
    return kind_of(static_cast<unsigned char>(byte));
}

/// A word as lexicons have it, in lower case and with plain apostrophes, and which capitals it was
/// printed with.
struct FoldedWord {
    static constexpr std::size_t longest = 64; // bytes: longer ones are in no lexicon

    std::array<char, longest> bytes;
    std::size_t size = 0; // longest + 1: it is too long
    std::size_t capitals = 0;
    std::size_t turn = 0; // where in the text a capital first follows a small letter; 0: nowhere

    void add(std::string_view part)
    {
        if (size + part.size() > longest) {
            size = longest + 1;
            return;
        }
        copy_in_lower_case(part, bytes.data() + size);
        size += part.size();
    }

    /// Empty if it is too long.
    std::string_view text() const
    {
        return size <= longest ? std::string_view(bytes.data(), size) : std::string_view();
    }
};

} // namespace hearsay
