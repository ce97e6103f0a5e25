#pragma once

#include "text/findings.hpp"

namespace hearsay {

/// Gives every saying its stance, and makes void those that assert nothing: a wrong assertion is
/// worse than none. Void sayings stay, so that the speakers behind them are known, and become no
/// attribution. What is void:
///
/// - negated speech: `did not say that`, `has not said whether`, `belum mengatakan`, `never
/// called`;
///   a denial that is negated too: `did not deny`, which is no admission. (`tidak menampik`, which
///   is one, is listed among what `says`.) `not only said` negates nothing.
/// - nobody's speech: `No official said`, `neither X nor Y confirmed`, `tak satu pun pejabat`.
/// - a condition: `if the minister says`, `unless`, `jika menteri mengatakan`, `should X say`; and
///   `unclear whether X said`.
/// - what may be said or is yet to be: `Critics might say`, `The minister will say on Monday`, but
///   not `would say only`.
/// - a question: `Did X say …?`, `Apakah X mengatakan …?`.
/// - what is said within words that are void themselves, or denied, doubted, declined or
///   unverified: `denied that he had said …`, `membantah pernah mengatakan …`.
///
/// The stances of the others: `declines` where somebody gives no answer (`would not confirm`,
/// `declined to say whether`, `neither confirmed nor denied`, `enggan menyebutkan`); `unverified`
/// where he cannot know (`could not verify`, `belum bisa memastikan`); `doubts` for a negated
/// belief
/// (`does not believe that`) but not for a question (`does not know whether`); `asserts` for a
/// negated doubt about a clause (`does not doubt that`). O(sayings · those in their sentence).
void settle_stances(Findings& findings);

} // namespace hearsay
