#pragma once

#include "text/saying.hpp"
#include "text/subjects.hpp"

namespace hearsay {

/// `…, said X.` in English: gives `saying` X and the words of `sentence` before. False, and nothing
/// done, if the cue stands otherwise.
bool read_inverted(
    const Passage& passage, const ShortNames& names, TokenRange sentence, const Cue& cue,
    Saying& saying);

/// A cue and its subject.
struct CueWithSubject {
    Cue cue;
    Subject subject;
};

/// `…, New York Times melaporkan.` in Indonesian, of an outlet that is known, likewise.
bool read_reported(
    const Passage& passage, const ShortNames& names, TokenRange sentence, const Cue& cue,
    Saying& saying);

/// `…, X said.` and `…, X said, …`, likewise.
bool read_postposed(
    const Passage& passage, TokenRange sentence, const CueWithSubject& found, Saying& saying);

} // namespace hearsay
