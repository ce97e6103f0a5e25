#pragma once

#include <optional>

#include "text/findings.hpp"
#include "text/names.hpp"
#include "text/passage.hpp"
#include "text/saying.hpp"

namespace hearsay {

/// `both X and Y`, `neither X nor Y`: two speakers of one cue.
struct Both {
    std::uint32_t connector = 0; // the token between them; 0: there are no two
    std::uint32_t last = 0;      // the token after the second
};

/// The two English speakers whose first word stands at `within.first`. O(1).
Both both_at(const Passage& passage, TokenRange within);

/// Whether `and` joins the English name at the end of `run` to another before it.
bool is_joined(const Passage& passage, TokenRange run, TokenRange name);

/// Where a noun phrase that opens at `first` is the second of two, the first token of the whole,
/// not before `floor`; else `first`.
std::uint32_t both_before(const Passage& passage, std::uint32_t floor, std::uint32_t first);

/// `baik X maupun Y membantah`, `both X and Y denied`: what Y says; X alone is left to `saying`.
/// Nothing where one speaks.
std::optional<Saying>
second_speaker(const Passage& passage, const ShortNames& names, Saying& saying);

/// As speaker_at(); in Indonesian `X dan Y`, both by name, is one phrase: a person in the plural.
SpeakerPhrase one_or_two_at(const Passage& passage, const ShortNames& names, TokenRange within);

/// Parts the sayings of two whom `dan` joins, of which one_or_two_at() made one phrase, into one
/// each: Y's come behind all others. O(sayings).
void part_pairs(Findings& findings);

} // namespace hearsay
