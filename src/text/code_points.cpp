#include "text/code_points.hpp"

#include <algorithm>
#include <cstring>

namespace hearsay {
namespace {

constexpr std::size_t block = 128;

bool begins(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

/// How many of eight bytes begin no code point.
std::uint64_t continuing(std::uint64_t eight)
{
    constexpr std::uint64_t ones = 0x0101010101010101U;
    return (((eight >> 7U) & (~eight >> 6U) & ones) * ones) >> 56U;
}

std::uint64_t code_points_in(std::string_view bytes)
{
    std::uint64_t count = 0;
    for (std::uint64_t eight = 0; bytes.size() >= 8; bytes.remove_prefix(8)) {
        std::memcpy(&eight, bytes.data(), sizeof eight);
        count += 8 - continuing(eight);
    }
    return count + static_cast<std::uint64_t>(std::ranges::count_if(bytes, begins));
}

} // namespace

CodePoints::CodePoints(std::string_view text) : text_(text)
{
    counts_.reserve(text.size() / block + 1);
    counts_.push_back(0);
    for (std::size_t at = 0; at + block <= text.size(); at += block) {
        counts_.push_back(counts_.back() + code_points_in(text.substr(at, block)));
    }
}

std::uint64_t CodePoints::before(std::size_t at) const
{
    at = std::min(at, text_.size());
    const auto whole = at / block;
    return counts_[whole] + code_points_in(text_.substr(whole * block, at - whole * block));
}

} // namespace hearsay
