#pragma once

#include <cstdint>
#include <string>

#include "graph/provenance.hpp"
#include "query/selection.hpp"
#include "write/picture.hpp"

namespace hearsay {

/// What a picture says of a record: its name, further lines, a tooltip, a link. `copies` are those
/// that were made of an article.
PictureNode node_for(const Provenance& provenance, Vertex vertex, std::size_t copies);

/// `2023-09-07 · said`: an attribution's date and cue; empty if it has neither.
std::string short_text(const Attribution& attribution);

/// An attribution in a sentence: who said what, when, in which words, in which article, through
/// whom. `words` are the text's own, empty if they are not at hand.
std::string
full_text(const Provenance& provenance, std::uint32_t attribution, const std::string& words);

/// How many attributions, claims and articles a selection has.
std::string size_text(const Provenance& provenance, const Selection& selection);

} // namespace hearsay
