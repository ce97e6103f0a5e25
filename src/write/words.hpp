#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace hearsay {

/// The words that attributions rest on, by their numbers; empty without `--texts`.
using WordsByAttribution = std::map<std::uint32_t, std::string>;

/// Words in quotation marks, unless they begin with some.
std::string in_marks(const std::string& words);

} // namespace hearsay
