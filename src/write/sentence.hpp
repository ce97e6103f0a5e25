#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hearsay {

/// `no article`, `one article`, `2 articles`: every noun that hearsay counts takes an s.
std::string counted(std::size_t number, std::string_view noun);

/// `1 article`, `2 articles`, and `0 articles`: for tables.
std::string in_figures(std::size_t number, std::string_view noun);

/// `a`, `a and b`, `a, b and c`, with `conjunction` before the last. Empty for nothing.
std::string listed(const std::vector<std::string>& words, std::string_view conjunction = "and");

/// `CNN's`, `US officials'`.
std::string possessive(const std::string& name);

} // namespace hearsay
