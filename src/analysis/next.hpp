#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "analysis/entry.hpp"
#include "analysis/standing.hpp"
#include "base/on_progress.hpp"

namespace hearsay {

/// Something that is not recorded, and that a desk can find out.
enum class Question : std::uint8_t {
    who_is_it,      // an unnamed speaker or outlet
    who_said_it,    // the speaker behind an attribution that names nobody
    who_owns_it,    // an outlet without `owner`
    for_whom,       // a speaker without `speaks_for`
    which_article,  // the article behind an outlet in `via`
    when_published, // an article without `published`, or with an inferred one
    when_said,      // an attribution without `said_on`
    one_occasion,   // whether two said it together
    is_it_right     // a draft that nobody has looked at
};

/// What may be found out.
enum class Finding : std::uint8_t {
    organization,  // the owner, or for whom he speaks: `of`
    shared_owner,  // unknown, and the same as that of the outlet `of`
    nobody,        // no organization, or none that plays a part in this claim
    same_as,       // the speaker or outlet `of`
    somebody_else, // named; where nobody recorded to whom it belongs, to nobody who plays a part
    speaker,       // `of` said it
    first_hand,    // the article's author was there
    article,       // `of` is what was meant
    until,         // on the day `of` or before
    day,           // on the day `of`
    since,         // on the day `of` or later
    together,      // on one occasion
    right,         // reviewed
    wrong          // rejected
};

/// One way in which a question may be answered, and where the claim stands then.
struct Outcome {
    Finding finding = Finding::nobody;
    std::string of;             // an id, or a date
    std::vector<Entry> entries; // how it is recorded
    Standing standing;

    friend bool operator==(const Outcome&, const Outcome&) = default;
};

/// A question whose answer would change where the claim stands, in one outcome at least.
struct Check {
    Question question = Question::who_is_it;
    std::string about; // an id
    std::string other; // of which_article the outlet, of one_occasion the other attribution
    std::vector<Outcome> outcomes;

    friend bool operator==(const Check&, const Check&) = default;
};

/// What to check next about a claim.
struct Next {
    Vertex claim = 0;
    Standing now;
    std::vector<Check> checks; // those first of which an outcome moves the claim farthest
    std::size_t questions = 0; // looked into
    std::size_t left_out = 0;  // questions that were too many
};

struct NextLimits {
    WeighingLimits weighing;
    std::size_t max_outcomes = 2'000;
};

/// Which single fact, if it were established, would move the claim's verdict or its counts.
///
/// Each outcome is entered into an excerpt of the dossier, which is weighed anew. An outcome moves
/// the claim the farther if the verdict is another one, then the more the four counts of S and R
/// differ in all, then if it is contested no more, or only then. Stops at `max_outcomes`, fewer
/// where the claim has so many attributions that these took minutes; what stands on the
/// certificates is asked for first. O(outcomes * weighing), on all processors.
Next next_of(
    const Provenance& provenance, Vertex claim, const NextLimits& limits = {},
    const OnProgress& on_progress = {});

} // namespace hearsay
