#pragma once

#include <cstddef>
#include <string>

#include "read/document.hpp"

namespace hearsay {

/// A bulk form without what is wrong in it.
struct SoundLines {
    Document document;
    std::string bad;       // the lines that are wrong, in their order
    std::size_t count = 0; // of them
};

/// Leaves out the lines that are wrong, and those that name what these would
/// have brought. Throws BadDocument if what is left is no dossier, as one
/// document is if anything in it is wrong. O(bytes), for each line in a row of
/// lines that name one another.
SoundLines sound_lines_of(const std::string& file);

} // namespace hearsay
