#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "graph/provenance.hpp"

namespace hearsay {

/// `upstream` answers "where from?", `downstream` "who repeated it?".
enum class TraceDirection : std::uint8_t { upstream, downstream };

/// What a node of a trace is. In this order among the children of one node, then by id.
enum class TraceKind : std::uint8_t {
    ending,   // no step: says how a chain ends at its parent
    step,     // an article, outlet or speaker
    claim,    // what the steps below it are about
    narrower, // the same, where the start is a broader claim: who says this has said that
    broader,  // the same, for denials and doubts, where the start is a narrower claim
    start
};

/// How a chain ends at a node, if it does.
enum class TraceEnd : std::uint8_t {
    goes_on, // it does not
    speaker, // an origin: somebody is said to have said it
    seen,    // an origin: the article itself was there
    nobody,  // no one is named
    carried, // downstream: an article that nobody is recorded to have taken it from
    circle,  // back to a vertex that stands on the way from the start to here
    above,   // all that follows was shown further up
    depth    // it goes on, but only so many steps were asked for
};

/// One node. A chain is the way from the start to a node that ends.
struct TraceNode {
    std::uint32_t parent = 0;                   // its place among the nodes; the start is its own
    std::uint32_t depth = 0;                    // steps from the start; claims are not counted
    Vertex vertex = 0;                          // of an ending its parent's
    std::uint32_t attribution = no_attribution; // the one that is read to its end here: mode, cue,
                                                // stance, date and evidence are its. None on the
                                                // way, where several may share a step
    TraceKind kind = TraceKind::start;
    TraceEnd end = TraceEnd::goes_on;

    friend bool operator==(const TraceNode&, const TraceNode&) = default;
};

/// A tree, the start first, and each node before its children and after its elder siblings' ones.
struct Trace {
    TraceDirection direction = TraceDirection::upstream;
    std::vector<TraceNode> nodes;
    std::size_t chains = 0;        // that end in a node
    std::size_t left_out = 0;      // more that were counted after `max_chains`
    bool complete = true;          // false: there are more still; counting them was given up
    std::vector<Vertex> retracted; // articles that took chains out, by id
};

/// What becomes of an article at which several chains meet.
enum class Repeats : std::uint8_t {
    once,       // what lies behind it is shown once, then referred to: for reading
    spelled_out // every chain is whole: for counting and for other programs
};

struct TraceRequest {
    Vertex start = 0; // a claim, article, outlet or speaker
    TraceDirection direction = TraceDirection::upstream;
    std::size_t depth = SIZE_MAX;
    std::size_t max_chains = 10'000;
    Repeats repeats = Repeats::once;
};

/// Where to start for a record that a trace cannot start from: the claim of an attribution, the
/// first outlet or speaker, by id, of an organization. The record's own vertex for all others.
std::optional<Vertex> start_for(const Provenance& provenance, RecordRef record);

/// The chains that begin at `start`, as one tree. Rejected attributions, those over a retracted
/// article and all but the first of equal ones (DESIGN section 4) are left out; denials, doubts and
/// failed checks are in. Where an attribution names no speaker and ends in an article, its chain
/// goes on with all of the same claim's and the same stance's that start there.
///
/// Upstream:
/// - a claim: article, each via, speaker; through narrower claims for what implies it, through
///   broader ones for denials of what it implies.
/// - an article, an outlet: each claim that it carries or is a `via` of, and what lies
///   behind: of an outlet first its own article, if that is known.
/// - a speaker: each claim that he said, and whom others say that he had it from.
///
/// Downstream, the same chains from their other end:
/// - a claim: whoever said or saw it, or the last that is named, then each via back to the article,
///   and the articles that took it from there. Articles that only cite each other in a circle come
///   last, each circle once.
/// - an article, outlet or speaker: each claim that others had from it, and through whom.
///
/// A copy is the article that it copies. A vertex that stands on the way already ends the chain as
/// a circle. Same input, same nodes. O(attributions) for the start, then O(nodes); no more than a
/// million nodes, or 64 for each of `max_chains`, and a million more are counted.
Trace trace(const Provenance& provenance, const TraceRequest& request);

} // namespace hearsay
