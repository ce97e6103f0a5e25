#pragma once

#include "text/passage.hpp"

namespace hearsay {

/// The words from `first`, at most to the end of `within`, that may be one noun phrase: up to a
/// comma that does not belong to a role (`Bidang Politik, Hukum, dan Keamanan`) or a word that no
/// noun phrase goes on with. O(tokens read).
TokenRange noun_run(const Passage& passage, TokenRange within, std::uint32_t first);

} // namespace hearsay
