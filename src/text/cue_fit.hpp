#pragma once

#include "text/passage.hpp"
#include "text/saying.hpp"
#include "text/subjects.hpp"

namespace hearsay {

/// Whether `bahwa` or `sebagai` follows, without which some verbs are no speech.
bool takes_clause(const Passage& passage, TokenRange sentence, const Cue& cue);

/// Whether the cue is no speech here: `yang mengatakan`, `paling mengkhawatirkan`, or a subject too
/// far away for a verb that need not be speech; in English `people briefed on the matter`,
/// `Holm, asked whether …, said` and `the harbour report says`.
bool is_no_speech(
    const Passage& passage, TokenRange sentence, const Cue& cue, const Subject& subject);

/// Whether such a speaker does what the cue says: documents show and find, people do not.
bool fits(const Passage& passage, const Cue& cue, const SpeakerPhrase& speaker);

/// Whether `content`, of at least two tokens, is something said: no other source (`told CNN,
/// according to X`); and where no answer is given, something that it is not given to (`declined to
/// comment after the vote` and `enggan berkomentar banyak karena …` name nothing).
bool has_matter(const Passage& passage, const Cue& cue, TokenRange content);

/// How sure it is that the cue's words are somebody's, 0 to 1.
double confidence_of(const Cue& cue, const Subject& subject);

} // namespace hearsay
