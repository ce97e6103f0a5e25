#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "analysis/weighing.hpp"

namespace hearsay {

/// Whether `to` was certainly published after the last moment at which `from` can have been written
/// or revised. False where a date is not known.
bool certainly_later(const Facts::Article& from, const Facts::Article& to);

/// Where, among some attributions, an article relies on one that is later, or prints words said after it appeared, by id. The
/// words are then the speaker's, which every article on the way to him printed; where no speaker is
/// named, those of the article itself, which stands for both ends.
///
/// Certain: every moment of the later date is after every moment of the earlier. Possible: the
/// dates overlap (they are vague, or lack a zone), but the later one begins later and ends later.
std::vector<Anachronism>
anachronisms_of(const Provenance& provenance, std::span<const std::uint32_t> attributions);

} // namespace hearsay
