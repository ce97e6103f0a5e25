#pragma once

#include <cstddef>
#include <string>

namespace hearsay {

/// A place in an input. Unset parts are empty or 0.
struct Location {
    std::string file;        // as the user named it; "-" is standard input
    std::size_t line = 0;    // from 1
    std::size_t column = 0;  // from 1, in bytes
    std::string pointer;     // JSON pointer (RFC 6901), from the record in a .jsonl line

    /// `file:line:column /pointer`, without what is unset.
    std::string str() const;

    friend bool operator==(const Location&, const Location&) = default;
};

} // namespace hearsay
