#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace hearsay {

enum class Justify { centred, left };

/// Outside text made safe for Graphviz: dot_label() and dot_tooltip() for all that is read,
/// link_target() of write/markup.hpp for all that is followed. Nothing from a dossier
/// reaches an attribute in another way, and none of it is ever the name of a node or an HTML-like
/// label.

/// Lines of a plain label: each through one_line(), `\` doubled (Graphviz expands `\N`, `\G` and
/// others, and an odd number of them before a quotation mark ends the string when it is read
/// again), `&`, `<`, `>` as entities (layout reads entities in plain labels too), what XML cannot
/// hold as U+FFFD. Lines end in `\l` if they are to stand flush left, with a blank before each to
/// keep clear of the arrow that they label; else they are joined by `\n`.
std::string dot_label(std::span<const std::string> lines, Justify justify = Justify::centred);

/// The same for a tooltip, which Graphviz 2.42 expands twice: four backslashes for one. At most
/// `most` code points.
std::string dot_tooltip(std::string_view text, std::size_t most);

} // namespace hearsay
