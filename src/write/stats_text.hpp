#pragma once

#include <cstddef>
#include <map>

#include "analysis/weighing.hpp"
#include "query/stats.hpp"
#include "write/output.hpp"

namespace hearsay {

/// The most of those relied on or quoted that any form lists.
constexpr std::size_t most_tallies = 10;

/// How many claims have which verdict, and how many are contested.
struct VerdictCounts {
    std::map<Verdict, std::size_t> verdicts;
    std::size_t contested = 0;
};

/// Writes a dossier's counts for a person, on one screen: a row a kind of record, zeros left out,
/// then the verdicts, and the most relied on and quoted.
void write_stats(
    Output& out, const Provenance& provenance, const Stats& stats, const VerdictCounts& verdicts);

/// The same as one object of JSON: a member a group with `total` and its counts, `verdicts`,
/// `contested`, `first`, `last`, `relied_on` and `quoted`, the first ten of each.
void write_stats_json(
    Output& out, const Provenance& provenance, const Stats& stats, const VerdictCounts& verdicts);

/// The same as a table with tabs: `name` and `value`, as `articles.in_hand` and `5`.
void write_stats_tsv(
    Output& out, const Provenance& provenance, const Stats& stats, const VerdictCounts& verdicts);

} // namespace hearsay
