#pragma once

#include <regex>
#include <string>

namespace hearsay::test {

/// Puts `with` in place of `what`, which it does not contain, wherever that stands.
inline void replace_all(std::string& text, const std::string& what, const std::string& with)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what)) {
        text.replace(at, what.size(), with);
    }
}

/// Makes one line of lines that were filled by the length of a path.
inline void join_lines(std::string& text)
{
    text = std::regex_replace(text, std::regex("\\s+"), " ");
}

} // namespace hearsay::test
