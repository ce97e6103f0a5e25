#pragma once

#include <cstdint>
#include <vector>

#include "match/dictionary.hpp"
#include "match/sound_links.hpp"
#include "model/dossier.hpp"

namespace hearsay {

/// Which claims of the dossier are probably one, by their numbers. `speaker_sets` says of each
/// speaker, by number, which one it counts as.
///
/// Sentences that are alike (see likeness_of()) are one claim most surely where one speaker says
/// both in two articles. Where other people say them, where nobody is named, or both stand in one
/// article, they must be nearly the same; what says something only with its speaker (`we`) is less
/// sure, and so is what has less than three words that count. Each link is sound with all others:
/// no two claims that are distinct_from each other, of which one implies the other, or that
/// contradict each other come together.
///
/// O(claims * most_compared * terms squared).
std::vector<Likely> same_claims(
    const Dossier& dossier, const Dictionary& dictionary,
    const std::vector<std::uint32_t>& speaker_sets);

} // namespace hearsay
