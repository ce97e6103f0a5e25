#pragma once

#include <span>
#include <vector>

#include "graph/provenance.hpp"
#include "write/picture.hpp"

namespace hearsay {

/// Who owns what: articles by their outlet's owners, outlets by theirs, speakers by
/// whom they speak for, each up to the topmost organization. Two owners together are
/// one of their own. Ties that certainly do not hold when an article was published are passed over.
struct Owners {
    std::vector<PictureGroup> groups;                 // by the ids of their organizations
    std::vector<std::optional<std::size_t>> group_of; // by place in the given vertices
};

Owners owners_of(const Provenance& provenance, std::span<const Vertex> vertices);

} // namespace hearsay
