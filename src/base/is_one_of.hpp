#pragma once

#include <algorithm>
#include <initializer_list>
#include <span>
#include <string_view>

namespace hearsay {

/// Whether the word is one of a few, to the byte. O(words).
inline bool is_one_of(std::string_view word, std::span<const std::string_view> words)
{
    return std::ranges::find(words, word) != words.end();
}

inline bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words)
{
    return std::ranges::find(words, word) != words.end();
}

} // namespace hearsay
