#pragma once

#include <span>

#include "write/dot_canvas.hpp"
#include "write/picture.hpp"

namespace hearsay {

/// A frame below the picture that explains what occurs in it: a sample of each kind of node and
/// mark, and lines in words. Its texts are the program's own. `nodes` are the picture's.
void add_legend(Canvas& canvas, const Picture& picture, std::span<Agnode_s* const> nodes);

} // namespace hearsay
