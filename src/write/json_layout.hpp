#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace hearsay {

/// How a JSON text is laid out by hand or by a tool, as far as new parts of it should look alike.
struct DocumentLayout {
    std::string line_end = "\n";
    std::string indent = "  "; // what each level is moved in by
    std::string colon = ": ";
    std::string comma = ", "; // between parts on one line
    std::size_t levels = 2;   // of the root: how many levels of parts stand on lines of their own

    friend bool operator==(const DocumentLayout&, const DocumentLayout&) = default;
};

/// The layout of a whole document, or of a line of the bulk form. O(bytes).
DocumentLayout layout_of(std::string_view text);

/// How many levels of parts within `container` stand on lines of their own, judged by its first
/// parts: 0 for `{"id": "a"}`. `otherwise` for an empty one.
std::size_t levels_of(std::string_view container, std::size_t otherwise);

/// JSON without blanks or line ends of meaning, laid out anew: the parts of the first `levels`
/// levels on lines of their own, moved in from `margin`, all others in one line. O(bytes times
/// levels).
void append_laid_out(
    std::string& out, std::string_view json, const DocumentLayout& layout, std::size_t levels,
    std::string_view margin);

} // namespace hearsay
