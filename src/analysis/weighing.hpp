#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "graph/scope.hpp"
#include "model/attribution.hpp"

namespace hearsay {

/// What DESIGN section 4 says of a claim, the first that holds.
enum class Verdict : std::uint8_t {
    unsupported,         // nobody asserts it
    circular,            // no origin, and its chains run in a circle
    ungrounded,          // no origin
    single_source,       // one origin
    single_channel,      // several, all through one thing that we have not seen
    single_report,       // several, all through one report
    several_sources,     // at least two, on the pessimist's reading too
    several_sources_if   // at least two, if what was merged is apart
};

/// The pessimist's count and the optimist's.
struct Range {
    std::size_t low = 0;
    std::size_t high = 0;

    friend bool operator==(const Range&, const Range&) = default;
};

/// How many ways one origin was heard by.
struct Heard {
    Vertex origin = 0;
    Range ways;

    friend bool operator==(const Heard&, const Heard&) = default;
};

/// One thing, counted twice: as sources, where articles in hand are shared freely, and as reports,
/// where they count.
template <class Result>
struct Measured {
    Result sources{};
    Result reports{};

    friend bool operator==(const Measured&, const Measured&) = default;
};

/// Why the pessimist counts less than the optimist, in the order in which the rules apply.
enum class Rule : std::uint8_t { exchange, dates, unnamed, speaks_for, occasion, owner };

struct Change {
    std::size_t before = 0;
    std::size_t after = 0;

    friend bool operator==(const Change&, const Change&) = default;
};

/// What one step from the optimist's reading to the pessimist's took.
struct Loss {
    Rule rule = Rule::exchange;
    std::optional<std::string> group;  // the organization, outlet or occasion that made them one
    std::vector<Vertex> vertices;      // that became one, by id
    Measured<Change> taken;

    friend bool operator==(const Loss&, const Loss&) = default;
};

/// Assertions whose chain reaches an origin, those that somebody reviewed, and all.
struct Coverage {
    std::size_t attributed = 0;
    std::size_t reviewed = 0;
    std::size_t total = 0;

    friend bool operator==(const Coverage&, const Coverage&) = default;
};

/// `from` relies on `to`, which is later, or prints what `to` said later: `to` is then a speaker, or
/// `from` itself where none is named.
struct Anachronism {
    Vertex from = 0;
    Vertex to = 0;
    bool certain = false;

    friend bool operator==(const Anachronism&, const Anachronism&) = default;
};

/// A denial or doubt, and how it came down.
struct Contest {
    std::optional<Vertex> speaker;
    Vertex article = 0;
    std::vector<Vertex> via;
    Stance stance = Stance::denies;

    friend bool operator==(const Contest&, const Contest&) = default;
};

using Way = std::vector<Vertex>;  // a chain's steps

/// All that is known of a claim's provenance (DESIGN section 4). Vertices everywhere; arrays by id.
struct Weighing {
    Vertex claim = 0;
    Verdict verdict = Verdict::unsupported;
    bool contested = false;
    std::vector<Vertex> origins;
    Range sources;                                 // S
    Range reports;                                 // R
    std::vector<Heard> heard;                      // H, one for each origin
    Measured<std::vector<Vertex>> cut;             // proves the high counts: nearest to the claim
    Measured<std::vector<Way>> disjoint;           // proves the low counts
    std::vector<Vertex> common_links;              // nearest to the claim first
    std::vector<Loss> lost;
    Coverage coverage;
    std::vector<std::vector<Vertex>> circles;
    std::vector<Anachronism> anachronisms;
    std::vector<Contest> contested_by;
    std::vector<Vertex> unknown;                   // whose owner or speaks_for is absent
    std::vector<Vertex> retracted;
    std::vector<Way> chains;
    bool all_chains = true;                        // false: more than `max_chains`, the rest unread
    Measured<bool> exact{true, true};              // false: low is a lower bound, found greedily
    bool exact_heard = true;                       // the same for the low counts of `heard`
};

struct WeighingLimits {
    std::size_t max_chains = 10'000;
};

/// Weighs one claim, without the attributions that are left out. Pure; claims may be weighed on several threads at once.
///
/// High takes O(H * V * E) at worst, in practice linear; low is NP-hard in general (set packing):
/// exact up to 24 distinct chains, and whether it is at least 2 always.
Weighing weigh(
    const Provenance& provenance, Vertex claim, const WeighingLimits& limits = {},
    const LeftOut& left_out = {});

} // namespace hearsay
