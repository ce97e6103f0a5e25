#pragma once

#include "text/findings.hpp"

namespace hearsay {

/// The name of the outlet that `speaker` is, or whose report it is: `the state news agency Antara`,
/// `laporan Reuters`. Empty if it is none that the passage knows, or a person of that name.
TokenRange outlet_of(const Passage& passage, const SpeakerPhrase& speaker);

/// Makes relays of outlets that only report what somebody else says. Runs after all other rules.
///
/// - Who is cited speaks: `The BBC, citing officials, reported …`, `Reuters melaporkan, mengutip
///   seorang pejabat, …`.
/// - Where the outlet cites another one, it comes before that: `CNN Indonesia melaporkan, mengutip
///   AFP, …` came through CNN Indonesia, then AFP; and behind one that cites it.
/// - What somebody says within its words came through it: `…, the minister said, Reuters reported`,
///   `Lind told the BBC …, according to the Guardian`, `Reuters reported that Lind said …`. If
///   those words hold no more, the outlet's own saying is void.
///
/// O(sayings · those in their sentence).
void hand_on(Findings& findings);

} // namespace hearsay
