#pragma once

#include "text/saying.hpp"

namespace hearsay {

/// The cue that starts at `at` and says that somebody gives no answer: `declined to say`, `would
/// not confirm`, `enggan menyebutkan`, `neither confirmed nor denied`; or that he cannot know:
/// `could not verify`, `belum bisa memastikan`. It is of the class `unwilling` or `unable`. `words`
/// is empty if none does: `declined to be named`, `refused to resign`, `could not swim`.
Cue refusal_at(const Passage& passage, std::uint32_t at, std::uint32_t last);

} // namespace hearsay
