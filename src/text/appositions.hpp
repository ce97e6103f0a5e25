#pragma once

#include "text/passage.hpp"
#include "text/speakers.hpp"

namespace hearsay {

/// `phrase` with what stands behind it and says who that is: `NAME, pensiunan …, sekaligus pakar
/// …,`, `NAME selaku ketua …`, `Smith, 43, a professor at …,`. Ends at the latest where `within`
/// does.
SpeakerPhrase with_appositions(const Passage& passage, TokenRange within, SpeakerPhrase phrase);

} // namespace hearsay
