#pragma once

#include "text/names.hpp"
#include "text/passage.hpp"
#include "text/saying.hpp"

namespace hearsay {

/// Who stands before a cue as its subject.
struct Subject {
    SpeakerPhrase phrase;
    Silent silent = Silent::no;
    std::uint32_t first = 0; // where the subject's clause starts
    bool is_certain = true;  // false: other words stand between it and the cue
};

/// The subject of the cue at `cue`, not before `floor`. `phrase.form` is none, and `silent` is no,
/// if the cue has none: `untuk mengatakan`, `to say`. O(tokens between).
Subject
subject_before(const Passage& passage, const ShortNames& names, std::uint32_t floor, Cue cue);

} // namespace hearsay
