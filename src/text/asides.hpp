#pragma once

#include "text/saying.hpp"

namespace hearsay {

/// Gives `saying` the content on both sides of its cue and speaker, the tokens `aside` of
/// `sentence`, which stand between commas; and what its tail names.
void read_around(const Passage& passage, TokenRange sentence, TokenRange aside, Saying& saying);

} // namespace hearsay
