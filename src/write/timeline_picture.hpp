#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "query/timeline.hpp"

namespace hearsay {

/// A picture of a timeline, as a file with this ending holds it (picture_endings()): a row an
/// appearance, with a bar over all moments at which it may have been published, an axis of days in
/// UTC, arrows to what each has it from. Denials and doubts look otherwise; the undated have a bar
/// without a beginning or end. Beyond 150 rows the last are left out, and said to be. Throws
/// RenderError.
std::string timeline_bytes(
    const Provenance& provenance, const Timeline& timeline, Vertex claim, std::string_view ending,
    std::chrono::milliseconds deadline);

} // namespace hearsay
