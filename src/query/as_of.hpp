#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "base/date.hpp"
#include "model/dossier.hpp"
#include "query/span.hpp"

namespace hearsay {

/// By what it is judged whether something was known: the day on which the article said it, or the
/// day on which somebody wrote the record.
enum class KnownBy { published, recorded };

/// Whether something was known at the moment that is asked for.
enum class Known : std::uint8_t { undated, then, perhaps, later };

/// What a dossier as it stood at a moment leaves out.
struct AsOfCounts {
    std::size_t attributions = 0; // of the whole dossier
    std::size_t later = 0;        // left out: certainly not known then
    std::size_t perhaps = 0;      // left out: the date leaves it open
    std::size_t undated = 0;      // left out: there is no date
    std::size_t corrections = 0;  // and retractions that were not yet made, as far as is certain
    std::size_t reviews = 0;      // likewise, by KnownBy::recorded

    std::size_t left_out() const { return later + perhaps + undated; }

    friend bool operator==(const AsOfCounts&, const AsOfCounts&) = default;
};

/// The dossier as it stood at a moment, and what that left out.
struct AsOf : AsOfCounts {
    Records records;
};

/// A moment, at which one record after the other is looked at and counted.
class AsOfMoment {
public:
    AsOfMoment(const Date& moment, KnownBy known_by);

    /// Of an article as it reads now, by `published`.
    Known of(const Article& article) const;

    /// Of an attribution whose article has this standing.
    Known of(const Attribution& attribution, Known article) const;

    /// Whether a correction was not yet made, as far as is certain.
    bool is_before(const Correction& correction) const;

    /// Counts an attribution; whether it stands.
    bool counts_as_standing(const Attribution& attribution, Known article);

    /// Counts the corrections of an article that were not yet made.
    void count_corrections(const Article& article);

    /// Whether what the attribution says of its review was not known yet, by `recorded`; counted.
    bool counts_as_reviewed_later(const Attribution& attribution);

    KnownBy known_by() const { return known_by_; }
    const AsOfCounts& counts() const { return counts_; }

private:
    Known of(const std::optional<Date>& date) const;

    DateSpan span_;
    KnownBy known_by_;
    AsOfCounts counts_;
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
///
/// Of records that are a part of a dossier, `kept` are the ids of articles to which something that
/// stands elsewhere refers.
AsOf as_of(
    const Records& records, const Date& moment, KnownBy known_by,
    std::span<const std::string> kept = {});

} // namespace hearsay
