#pragma once

#include <string_view>

namespace hearsay {

/// Files that the program carries in itself, as they were when it was built: see src/embed.cmake.
std::string_view built_in_gazetteer(); // graphs/outlets.json
std::string_view built_in_pages_id();  // schema/pages/id.json
std::string_view built_in_pages_en();  // schema/pages/en.json
std::string_view built_in_meanings_file(); // schema/meanings.json

} // namespace hearsay
