#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/dossier.hpp"

namespace hearsay {

/// The article texts of a dossier that were found in a folder. The dossier holds no words, only
/// the SHA-256 of the bytes that they stand in, so a file's name and place do not matter.
struct FoundTexts {
    std::vector<std::optional<std::string>> contents; // by the text's number; none: not found
    std::vector<std::string> unreadable;              // files that could not be opened or read
};

/// Looks through `folder` and all folders in it for the texts of `dossier`, and stops when it has
/// all. Only files are read; links to folders are not followed. Throws InputError if `folder` is
/// not a folder or cannot be listed. O(bytes in the folder).
FoundTexts find_texts(const Dossier& dossier, const std::string& folder);

/// SHA-256 (FIPS 180-4) of `bytes`, as 64 lower-case hexadecimal digits.
std::string sha256_of(std::string_view bytes);

} // namespace hearsay
