#include "text/code_points.hpp"

#include <algorithm>

namespace hearsay {
namespace {

constexpr std::size_t block = 128;

std::uint64_t code_points_in(std::string_view bytes)
{
    return static_cast<std::uint64_t>(std::ranges::count_if(
        bytes, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
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
