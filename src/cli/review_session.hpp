#pragma once

#include "cli/answers.hpp"
#include "cli/review_desk.hpp"

namespace hearsay {

/// Walks the drafts of `wishes.graph`, one after the other, and puts each answer into the file at
/// once. Returns when all are walked, on `q`, and at the end of the answers.
void review(Output& out, Answers& answers, const ReviewWishes& wishes);

} // namespace hearsay
