#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/dossier.hpp"
#include "model/match.hpp"

namespace hearsay {

/// The words of each text of a dossier, by the text's number; none where it is not at hand.
using TextContents = std::vector<std::optional<std::string>>;

/// Which articles copy one another: those whose texts share long passages, or, without texts, most
/// of whose claims are the same to the letter. `survivor` is the one copied.
///
/// What several articles say is a page's frame or a formula, and does not count. The copy is the
/// one that was certainly published later, or that has it through the other's outlet; where neither
/// is known the score stays low. Articles that are copies already are left out. Linear in the bytes
/// of the texts.
std::vector<Match> copied_articles(const Dossier& dossier, const TextContents& contents);

} // namespace hearsay
