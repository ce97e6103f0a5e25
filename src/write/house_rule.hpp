#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "analysis/weighing.hpp"
#include "write/output.hpp"

namespace hearsay {

/// How much a newsroom asks of every claim, by the pessimist's counts. 0 asks nothing.
struct HouseRule {
    std::size_t sources = 0;
    std::size_t reports = 0;
};

bool asks_nothing(const HouseRule& rule);

/// Whether a claim of so many sources and reports, by the pessimist's count, is good enough.
bool holds(const HouseRule& rule, const Range& sources, const Range& reports);

/// `3 of 7 claims fail: 2 sources and 2 reports are asked for`.
std::string failing_line(const HouseRule& rule, std::size_t failing, std::size_t claims);

/// Writes failing_line() and the ids of the claims that fail, in the order given.
void write_failing(
    Output& out, const HouseRule& rule, const std::vector<std::string>& failing,
    std::size_t claims);

} // namespace hearsay
