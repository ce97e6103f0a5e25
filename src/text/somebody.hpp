#pragma once

#include "text/speakers.hpp"

namespace hearsay {

/// Whether the phrase can follow `kata` and the like: somebody, no thing that merely stands there.
bool may_speak(const Passage& passage, const SpeakerPhrase& speaker);

/// Whether an English subject is somebody or says what somebody wrote: no `tentative deal`.
bool is_somebody(const Passage& passage, const SpeakerPhrase& speaker);

/// Whether a word for people or a role stands among the tokens.
bool has_people(const Passage& passage, TokenRange range);

} // namespace hearsay
