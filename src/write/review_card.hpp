#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/dossier.hpp"
#include "query/marked_passage.hpp"
#include "write/output.hpp"

namespace hearsay {

/// What a reviewer sees of one draft.
struct ReviewCard {
    std::uint32_t attribution = 0; // its number
    std::size_t place = 0;         // among those that are walked, from 1
    std::size_t of = 0;
    std::vector<PassagePiece> passage; // empty: the text is not at hand
    std::string perhaps;               // id of a claim that may be the same one; empty: none
};

/// Writes a card: where the draft stands, its passage with the spans marked, what was understood of
/// it. `[ ]` are around the content, `{ }` the speaker, `< >` the cue, `« »` a relay, and with
/// colour they are coloured too. Fits the output's width.
void write_review_card(Output& out, const Dossier& dossier, const ReviewCard& card);

} // namespace hearsay
