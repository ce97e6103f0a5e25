#pragma once

#include "text/passage.hpp"
#include "text/saying.hpp"

namespace hearsay {

/// `range` without commas and stops at its ends.
TokenRange without_stop(const Passage& passage, TokenRange range);

/// The content that ends where a cue starts, without adverbials that belong to neither.
TokenRange content_before(const Passage& passage, TokenRange range);

/// The content behind a cue that stands between commas: what follows the comma that closes it, past
/// places and dates. Empty if the sentence ends first.
TokenRange content_after_aside(const Passage& passage, TokenRange range);

/// The content behind a verb: past its addressee, date and `bahwa`, up to a relay, a second cue
/// between commas, or the end. Notes addressee, date and relays in `saying`.
TokenRange content_after_cue(const Passage& passage, TokenRange range, Saying& saying);

/// A noun phrase or infinitive behind a noun or a verb that takes no clause: to the next comma,
/// dash or second cue.
TokenRange noun_content(const Passage& passage, TokenRange range);

/// From `range.first` to a relay or the end.
TokenRange clause_until_end(const Passage& passage, TokenRange range);

/// The token after the first complementizer, 0 if there is none.
std::uint32_t complementizer_in(const Passage& passage, TokenRange range);

/// Whether what stands before an English `X said` is only an adverbial: `In a poll, X said …`.
bool is_adverbial(const Passage& passage, TokenRange range);

/// Whether `she said`, `Smith said` or `the report said` stands at `at` in English, and then the
/// end or an adverbial.
bool is_speaker_and_cue(const Passage& passage, std::uint32_t at, std::uint32_t last);

/// Whether only an adverbial stands between a verb and the end: `… said on Monday.`
bool nothing_follows(const Passage& passage, TokenRange range);

} // namespace hearsay
