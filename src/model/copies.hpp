#pragma once

#include <cstdint>
#include <vector>

#include "model/dossier.hpp"

namespace hearsay {

/// For each article, by number, the one that it is in the end: `copy_of` followed to the root;
/// itself if it copies nothing, or nothing that is there. Articles that copy each other in a
/// circle, which the rules forbid, each have one of the circle. O(articles).
std::vector<std::uint32_t> originals_of(const Dossier& dossier);

} // namespace hearsay
