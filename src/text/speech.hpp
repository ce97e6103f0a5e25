#pragma once

#include "text/passage.hpp"

namespace hearsay {

/// The last token inside `quoted` that is no quotation mark.
Mark last_mark(const Passage& passage, const Quotation& quoted);

/// Whether the words in marks are speech: they end as it does, or stand behind a colon or comma of
/// `sentence`.
bool is_speech(const Passage& passage, const Sentence& sentence, const Quotation& quoted);

/// `the author of “Going Viral,”`: in English, all capitals, and part of the clause before.
bool is_title(const Passage& passage, const Sentence& sentence, const Quotation& quoted);

/// Whether the few words in marks are capitals alone but for small ones, as in a title.
bool looks_like_title(const Passage& passage, const Quotation& quoted);

/// Whether `sentence` is the quotation and nothing else.
bool is_whole_sentence(const Sentence& sentence, const Quotation& quoted);

/// The same, of several words and with a full stop: speech of whoever spoke last.
bool stands_alone(const Passage& passage, const Sentence& sentence, const Quotation& quoted);

} // namespace hearsay
