#include "write/dot_text.hpp"

#include "base/text.hpp"
#include "base/wrap.hpp"
#include "write/markup.hpp"

namespace hearsay {
namespace {

/// Graphviz expands `\N` and others, and an odd number of backslashes ends a string.
std::string doubled_backslashes(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (const char character : text) {
        result.append(character == '\\' ? 2 : 1, character);
    }
    return result;
}

std::string escaped(std::string_view line)
{
    return doubled_backslashes(with_entities(line));
}

} // namespace

std::string dot_label(std::span<const std::string> lines, Justify justify)
{
    std::string label;
    for (const auto& line : lines) {
        const auto text = escaped(one_line(line));
        if (justify == Justify::left) {
            label += " " + text + "\\l";
        } else {
            label += (label.empty() ? "" : "\\n") + text;
        }
    }
    return label;
}

std::string dot_tooltip(std::string_view text, std::size_t most)
{
    return doubled_backslashes(escaped(shortened(text, most)));
}

} // namespace hearsay
