#pragma once

#include <string_view>

#include "write/json_layout.hpp"

namespace hearsay {

/// How records that an edit joins or parts stand in the text of a document: those of its
/// organizations, outlets, speakers and claims that are to change or go, and what the `merged_from`
/// of these keep. So a record that becomes part of another's `merged_from`, or comes back out of
/// it, keeps its escapes and line ends. `root` says what `was` says; `was` and `is` are documents
/// as hearsay writes them, which the result is views of. O(bytes).
KnownTexts
joinable_texts(std::string_view root, std::string_view was, std::string_view is);

} // namespace hearsay
