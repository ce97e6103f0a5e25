#pragma once

#include <array>
#include <string_view>

namespace hearsay {

/// A file that was put into the binary when it was built.
struct BuiltInFile {
    std::string_view name;
    std::string_view text;
};

/// Indonesian and English, in this order. Written by CMake from schema/lexicons.
extern const std::array<BuiltInFile, 2> built_in_lexicon_files;

} // namespace hearsay
