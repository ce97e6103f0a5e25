#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/quick_hash.hpp"

namespace hearsay {

/// Hashes strings and views of them alike.
struct StringHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const
    {
        return static_cast<std::size_t>(quick_hash(text));
    }
};

/// A table by string in which a view is looked up without a copy.
template <class Value>
using ByString = std::unordered_map<std::string, Value, StringHash, std::equal_to<>>;

} // namespace hearsay
