#pragma once

#include <string>
#include <vector>

#include "query/trace.hpp"

namespace hearsay::test {

constexpr auto up = TraceDirection::upstream;
constexpr auto down = TraceDirection::downstream;

struct Limits {
    std::size_t depth = SIZE_MAX;
    std::size_t max_chains = 100;
    Repeats repeats = Repeats::spelled_out;
};

Trace trace_of(
    const Provenance& provenance, const std::string& id, TraceDirection direction,
    const Limits& limits = {});

/// One line a chain: its nodes without the start, and how it ends. A claim is `[id]`; a node that
/// completes an attribution `id(a01)`.
std::vector<std::string> lines_of(const Provenance& provenance, const Trace& trace);

/// The lines of a trace in a dossier that is drawn as text.
std::vector<std::string> chains(
    const std::string& drawing, const std::string& id, TraceDirection direction,
    const Limits& limits = {});

} // namespace hearsay::test
