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

/// How a contest came down, as a chain.
Way way_of(const Contest& contest);

/// What a chain's steps are called: the first article by its outlet, the rest as labelled.
std::vector<std::string> steps_of(const Answer& answer, const Way& way);

/// `first-hand`, `naming nobody`: how a chain ends where its last step does not say so.
std::string_view words_for(WayEnd end);

/// `KompasTV ← CNN ← Leif-Eric Easley`: a chain's steps, and how it ends.
std::string line_of(const Answer& answer, const Way& way);

/// Writes chains as rows from `indent` on, the carrying article's id first; of more than 20 only
/// how many there are.
void write_ways(
    Page& page, const Answer& answer, const std::vector<Way>& ways, std::size_t indent = 2);

} // namespace hearsay
