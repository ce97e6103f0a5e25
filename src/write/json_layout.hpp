#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>

namespace hearsay {

/// How a JSON text is laid out by hand or by a tool, as far as new parts of it should look alike.
struct DocumentLayout {
    std::string line_end = "\n";
    std::string indent = "  "; // what each level is moved in by
    std::string colon = ": ";
    std::string comma = ", "; // between parts on one line
    std::size_t levels = 2;   // of the root: how many levels of parts stand on lines of their own
    bool may_break = true;    // false for the bulk form, where a line is a record

    friend bool operator==(const DocumentLayout&, const DocumentLayout&) = default;
};

/// The layout of a whole document, or of a line of the bulk form. O(bytes).
DocumentLayout layout_of(std::string_view text);

/// How many levels of parts within `container` stand on lines of their own, judged by its first
/// parts: 0 for `{"id": "a"}`. `otherwise` for an empty one.
std::size_t levels_of(std::string_view container, std::size_t otherwise);

/// How objects stand in a text already, by what they say as hearsay writes it.
using KnownTexts = std::unordered_map<std::string_view, std::string_view>;

/// JSON as hearsay writes it, laid out anew: the parts of the first `levels` levels on lines of
/// their own, moved in from `margin`, all others in one line; objects within it that are known, and
/// would be in one line, as they stood. O(bytes times levels of nesting).
void append_laid_out(
    std::string& out, std::string_view json, const DocumentLayout& layout, std::size_t levels,
    std::string_view margin, const KnownTexts& known = {});

} // namespace hearsay
