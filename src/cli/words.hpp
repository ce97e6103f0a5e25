#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>

#include "model/dossier.hpp"

namespace hearsay {

/// For `--texts`: the words that the attributions rest on, by attribution. Which texts are missing
/// or cannot be read goes to stderr, a line each. Nothing where `folder` is empty.
std::map<std::uint32_t, std::string> find_words(
    const Dossier& dossier, std::span<const std::uint32_t> attributions, const std::string& folder);

} // namespace hearsay
