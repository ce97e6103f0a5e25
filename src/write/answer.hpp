#pragma once

#include "analysis/weighing.hpp"
#include "write/labels.hpp"
#include "write/page.hpp"

namespace hearsay {

/// What the parts of a weighing's text share.
struct Answer {
    const Weighing& weighing;
    const Labels& labels;

    const Claim& claim() const;
};

/// A chain's end, as its own steps show it.
enum class WayEnd { speaker, first_hand, nobody };

WayEnd end_of(const Answer& answer, const Way& way);

/// The chains that reach an origin.
std::vector<Way> grounded_ways(const Answer& answer);

/// `KompasTV ← CNN ← Leif-Eric Easley`, the first article by its outlet and the rest as labelled,
/// and how it ends where it does not end in a speaker.
std::string line_of(const Answer& answer, const Way& way);

/// Writes chains as rows from `indent` on, the carrying article's id first; of more than 20 only
/// how many there are.
void write_ways(
    Page& page, const Answer& answer, const std::vector<Way>& ways, std::size_t indent = 2);

} // namespace hearsay
