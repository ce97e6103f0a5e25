#pragma once

#include <cstddef>

#include "base/date.hpp"
#include "model/dossier.hpp"

namespace hearsay {

/// By what it is judged whether something was known: the day on which the article said it, or the
/// day on which somebody wrote the record.
enum class KnownBy { published, recorded };

/// The dossier as it stood at a moment, and what that left out.
struct AsOf {
    Records records;
    std::size_t attributions = 0; // of the whole dossier
    std::size_t later = 0;        // left out: certainly not known then
    std::size_t perhaps = 0;      // left out: the date leaves it open
    std::size_t undated = 0;      // left out: there is no date
    std::size_t corrections = 0;  // and retractions that were not yet made, as far as is certain
    std::size_t reviews = 0;      // likewise, by KnownBy::recorded

    std::size_t left_out() const { return later + perhaps + undated; }
};

/// What was certainly known by the end of `moment`, after DESIGN section 1's intervals: a date
/// counts if none of the moments that it may mean lies after all that `moment` may mean. A moment
/// without a zone is meant where the date was written.
///
/// By `published`, an attribution stands if its article had appeared, in the words that it has
/// now: what was revised later may have said something else, so the later of `published` and
/// `revised` counts. Articles that had not appeared are left out with their texts, unless something
/// that stands refers to them. A correction or retraction stands unless its date says that it was not
/// certainly made by then; an article that was only later taken back still passes everything on.
///
/// By `recorded`, an attribution stands if its `recorded.at` is dated so; what a later review said
/// of it is not known yet, and it is a draft.
///
/// Claims, speakers, outlets and organizations stay: that nobody had said it yet is an answer. The
/// later the moment, the more stands; after all dates of a wholly dated dossier it is the same.
/// O(records).
AsOf as_of(const Records& records, const Date& moment, KnownBy known_by);

} // namespace hearsay
