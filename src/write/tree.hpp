#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>

#include "write/output.hpp"
#include "write/page.hpp"

namespace hearsay {

/// One node of a tree as a person reads it. Texts need not be safe for a terminal.
struct TreeItem {
    std::string label;
    Tone tone = Tone::plain; // of the label
    std::string joint;       // before the label where it stands on its parent's line; if empty it
                             // never does
    std::string detail;      // below the label, further in
    Tone detail_tone = Tone::plain;
    std::string words; // below that
};

/// Draws a tree with lines, wrapped to the width. `parents[n]` is the parent of node n and comes
/// before it; node 0 is the root and is not drawn. Nodes are asked for once each, in order.
///
/// An only child stands on its parent's line, after its joint, so that a chain reads as a line and
/// needs no room to the right however long it is. Where branches leave too little room they are
/// drawn at the edge with their level in figures. Stops when nobody reads on.
void write_tree(
    Output& out, std::span<const std::uint32_t> parents,
    const std::function<TreeItem(std::size_t)>& item);

} // namespace hearsay
