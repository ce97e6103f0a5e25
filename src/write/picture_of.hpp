#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "analysis/weighing.hpp"
#include "query/selection.hpp"
#include "write/picture.hpp"

namespace hearsay {

/// What a picture shows beside the selection.
struct PictureChoices {
    const Weighing* weighing = nullptr; // marks its cut, common links and circles; may be null
    const std::map<std::uint32_t, std::string>* words = nullptr; // by attribution; may be null
    std::string subtitle; // after the dossier's title; empty: how much there is
    bool owners = false;  // frames around what one owner has
    bool ranked_by_date = false;
    bool legend = true;
    std::size_t fold_above = 60;            // nodes; equal neighbours are folded in larger pictures
    std::optional<PageDirection> direction; // none: down, unless a kind has more than a row's worth
};

/// The selection as a picture. Nodes by kind and id, so that the same selection gives the same
/// picture. O(stretches * steps, times a logarithm).
Picture
picture_of(const Provenance& provenance, const Selection& selection, const PictureChoices& choices);

} // namespace hearsay
