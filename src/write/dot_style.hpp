#pragma once

#include <cstddef>
#include <string>

#include "write/picture.hpp"

namespace hearsay {

/// How a kind of node looks. Fills are light tints of Okabe and Ito's colours (2008), which the
/// colour-blind tell apart; shapes do the same where there is no colour.
struct NodeStyle {
    const char* shape;
    const char* style;
    const char* fill;
    std::size_t columns;    // of the name's lines
    std::size_t most_lines; // of the name
    const char* word;       // for the legend
};

const NodeStyle& style_of(NodeKind kind);

/// How a link looks: said in line and arrowhead as well as in colour.
struct LinkStyle {
    const char* style;
    const char* colour;
    const char* arrowhead;
    const char* penwidth;
};

LinkStyle style_of(const PictureLink& link);

/// `denies`, `doubts` …: what a link says beside being there; empty for an assertion.
std::string word_of(const PictureLink& link);

} // namespace hearsay
