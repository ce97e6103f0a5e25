#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/by_string.hpp"

namespace hearsay {

/// A few words and what they mean, for looking up every word of a text: by its first byte and its
/// length most words show at once that they are none of them.
template <class Value> class WordTable {
public:
    /// The value of `word`, which is added if it is not there.
    Value& operator[](const std::string& word)
    {
        lengths_[static_cast<unsigned char>(word[0])] |= bit_of_length(word.size());
        return values_[word];
    }

    /// The value of `word`; null if there is none. O(|word|).
    const Value* find(std::string_view word) const
    {
        if (!may_have(word.empty() ? '\0' : word.front(), word.size())) {
            return nullptr;
        }
        const auto found = values_.find(word);
        return found == values_.end() ? nullptr : &found->second;
    }

    /// Whether a word that begins with `first` and has `length` bytes may be there.
    bool may_have(char first, std::size_t length) const
    {
        return (lengths_[static_cast<unsigned char>(first)] & bit_of_length(length)) != 0;
    }

private:
    /// All lengths from 31 bytes on share one.
    static std::uint32_t bit_of_length(std::size_t length)
    {
        return std::uint32_t{1} << (length < 31 ? length : 31);
    }

    std::array<std::uint32_t, 256> lengths_{}; // by first byte: of the words that begin with it
    ByString<Value> values_;
};

} // namespace hearsay
