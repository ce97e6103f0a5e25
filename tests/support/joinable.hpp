#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "model/dossier.hpp"

namespace hearsay::test {

/// random_records() of which more is said: aliases, domains, URIs, sentences in languages, notes,
/// roles, claims that are distinct, ids that were joined before and cannot be undone. Many of them
/// agree or clash.
Records joinable_records(std::uint64_t seed);

/// Every pair of records of one kind that a join may be tried on, the survivor first.
std::vector<std::pair<std::string, std::string>> joinable_pairs(const Records& records);

/// The records, each list in the order of its ids: for joins undone in another order than made.
Records sorted_by_id(Records records);

} // namespace hearsay::test
