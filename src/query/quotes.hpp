#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "graph/provenance.hpp"
#include "query/span.hpp"

namespace hearsay {

/// Which attributions are asked for. Of one list any may be met, of several all must be; an empty
/// list is met by all.
struct QuotesRequest {
    std::vector<RecordRef> speakers; // who said it: `speaker`, or a speaker at the end of `via`
    std::vector<RecordRef> outlets;  // that published the article
    std::vector<RecordRef> claims;   // themselves: what implies them is another claim
    std::vector<RecordRef> articles;
    std::vector<RecordRef> via; // anywhere in it
    std::vector<Stance> stances;
    DateSpan span;
    bool rejected = false; // rejected ones too
};

/// Whether an attribution of this stance and status may be asked for.
bool may_be_asked_for(const QuotesRequest& request, Stance stance, std::optional<Status> status);

/// One attribution as an answer to "who quoted whom".
struct Quote {
    std::uint32_t attribution = no_attribution;
    std::optional<RecordRef> speaker; // none: the article itself, or nobody is named
    RecordRef article;                // that prints it: a copy is itself here
    std::optional<RecordRef> outlet;
    std::optional<Date> date; // on which it was said, or else the article's
    bool retracted = false;   // its way leads over a retracted article
    Within within = Within::certainly;

    friend bool operator==(const Quote&, const Quote&) = default;
};

/// The date of an attribution, as DESIGN section 2 judges ties by it: `said_on`, or else its
/// article's `published`.
std::optional<Date> date_of(const Dossier& dossier, const Attribution& attribution);

/// The attributions that are asked for, by speaker's id, then by date, then by their own ids; who
/// has none comes last. O(attributions, times a logarithm).
std::vector<Quote> quotes(const Provenance& provenance, const QuotesRequest& request);

/// By what quotes are counted.
enum class CountBy : std::uint8_t { speaker, outlet, claim, via };

/// How many quotes have one speaker, outlet, claim or step of `via`.
struct Tally {
    std::optional<RecordRef> record; // none: nobody named, no outlet known, nothing in between
    std::size_t quotes = 0;
    std::size_t articles = 0; // different ones
    std::size_t claims = 0;
    std::size_t speakers = 0;

    friend bool operator==(const Tally&, const Tally&) = default;
};

/// Most quotes first, then by id. A quote with several steps in `via` counts for each, once.
/// O(quotes, times a logarithm).
std::vector<Tally>
tallies(const Provenance& provenance, const std::vector<Quote>& quotes, CountBy by);

} // namespace hearsay
