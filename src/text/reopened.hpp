#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "text/passage.hpp"
#include "text/saying.hpp"

namespace hearsay {

/// Which of the first `count` sayings, in the order of the text, has the words of `quoted` as its
/// content; nothing if none has. O(log count).
std::optional<std::size_t>
first_saying_of(const std::vector<Saying>& sayings, std::size_t count, const Quotation& quoted);

/// Gives `whole`, words that went on over paragraphs, the cue behind the last of them: who speaks
/// there says all of it, unless a cue before the first said who.
void join_closing(Saying& whole, Saying closing);

} // namespace hearsay
