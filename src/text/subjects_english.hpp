#pragma once

#include "text/subjects.hpp"

namespace hearsay {

/// Subjects stand right before their verb: the noun phrase is searched from the verb to the left,
/// past auxiliaries and an apposition between commas.
Subject
english_subject(const Passage& passage, const ShortNames& names, std::uint32_t floor, Cue cue);

} // namespace hearsay
