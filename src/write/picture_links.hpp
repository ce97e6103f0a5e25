#pragma once

#include <map>
#include <string>
#include <vector>

#include "graph/provenance.hpp"
#include "query/selection.hpp"
#include "write/picture.hpp"

namespace hearsay {

/// A place in a picture: a vertex, or what stands behind it where nobody is named.
struct PicturePlace {
    Vertex vertex = 0;
    bool names_nobody = false;

    friend auto operator<=>(const PicturePlace&, const PicturePlace&) = default;
};

/// What makes arrows one.
struct ArrowKey {
    PicturePlace from;
    PicturePlace to;
    ArrowKind kind = ArrowKind::relies;
    Stance stance = Stance::asserts;
    LinkState state = LinkState::checked;

    friend auto operator<=>(const ArrowKey&, const ArrowKey&) = default;
};

/// What arrows say: date and cue in short, and in sentences.
struct ArrowTexts {
    std::vector<std::string> labels;
    std::vector<std::string> tooltips;
};

using Arrows = std::map<ArrowKey, ArrowTexts>;
using WordsOf = std::map<std::uint32_t, std::string>; // by attribution

/// The arrows of a selection's stretches. An attribution's date and cue stand on the arrow to its
/// last step, its sentence on each.
Arrows arrows_of(const Provenance& provenance, const Selection& selection, const WordsOf& words);

/// From each of `claims` to those of them that it implies, directly or through claims that are not
/// among them.
Arrows implications_among(const Provenance& provenance, const std::vector<Vertex>& claims);

/// From what was asked for and its parts to what they belong to, where both are among `vertices`.
Arrows ties_among(const Provenance& provenance, const std::vector<Vertex>& vertices);

} // namespace hearsay
