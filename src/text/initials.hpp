#pragma once

#include <string_view>

#include "text/characters.hpp"

namespace hearsay {

/// Whether `word`, a full stop behind it left away, is capitals with full stops between them:
/// `U.S`, `J.P`.
constexpr bool is_initials(std::string_view word)
{
    if (word.size() < 3 || word.size() % 2 == 0) {
        return false;
    }
    for (std::size_t at = 0; at < word.size(); ++at) {
        if (at % 2 == 0 ? !is_capital(word[at]) : word[at] != '.') {
            return false;
        }
    }
    return true;
}

} // namespace hearsay
