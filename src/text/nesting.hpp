#pragma once

#include "text/findings.hpp"

namespace hearsay {

/// Takes out the sayings that stand, cue and all, within what another says in the same sentence: in
/// English they seldom are more than its words (`said that she hoped …`). Those with `said` or
/// marks of their own stay. Sayings are in the order of the text, and stay so.
void drop_nested(Findings& findings);

} // namespace hearsay
