#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "graph/provenance.hpp"

namespace hearsay::test {

/// The vertex of a drawn record; fails by exception if there is none.
inline Vertex at(const Provenance& provenance, std::string_view id)
{
    return vertex_of(provenance, provenance.dossier->find(id).value());
}

/// The ids of vertices, in their order, apart by blanks: `k1 cnn easley`.
template <class Vertices>
std::string names(const Provenance& provenance, const Vertices& vertices)
{
    std::string text;
    for (const auto vertex : vertices) {
        text += (text.empty() ? "" : " ") + std::string(id_of(provenance, vertex));
    }
    return text;
}

} // namespace hearsay::test
