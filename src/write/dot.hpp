#pragma once

#include <string>

#include "write/picture.hpp"

namespace hearsay {

/// The picture in Graphviz's language, not laid out. The same picture gives the same bytes. Nodes
/// are n0, n1 … in the picture's order, so that no text of a dossier is a name.
std::string dot_of(const Picture& picture);

} // namespace hearsay
