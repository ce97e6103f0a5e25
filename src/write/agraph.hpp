#pragma once

#include <memory>
#include <string>

#include "write/picture.hpp"

struct Agraph_s;

namespace hearsay {

struct CloseAgraph {
    void operator()(Agraph_s* graph) const;
};

/// Graphviz's own graph. Not thread-safe: cgraph keeps its error state globally.
using Agraph = std::unique_ptr<Agraph_s, CloseAgraph>;

/// The picture as a graph of cgraph's, every attribute set, not laid out.
Agraph agraph_of(const Picture& picture);

/// Writes the graph in Graphviz's language. Not after a layout, which leaves things of its own.
std::string text_of(Agraph_s& graph);

} // namespace hearsay
