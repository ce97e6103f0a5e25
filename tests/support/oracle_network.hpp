#pragma once

#include <cstdint>
#include <map>

#include "support/oracle_told.hpp"

namespace hearsay::test {

/// Where everybody who says it ends, and where the claim begins: no ids, for they hold a blank.
inline const std::string ground = "the ground";
inline const std::string claim_end = "the claim";

/// Vertices and what they rely on.
using Network = std::map<std::string, NameSet>;

/// The name of the unit through which a first-hand article reaches the ground.
std::string unit_of(const std::string& article);

/// The id by which a cut names a vertex: of a unit its article's.
std::string name_in_cut(const std::string& vertex);

/// DESIGN section 4's support network: the links of all assertions, tails exchanged where they
/// meet.
Network support_network(const std::vector<Told>& asserting);

/// The same with only `origin`, a speaker or a unit, linked to the ground.
Network linked_only_by(Network network, const std::string& origin);

/// All that can be reached from `start` without entering `without`.
NameSet reachable(const Network& network, const std::string& start, const NameSet& without = {});

/// The smallest set of vertices, none of them `unlimited`, without which the claim does not reach
/// the ground: of those the one that leaves the fewest on the claim's side. Tries all sets.
/// Throws std::logic_error if that one is not the only one, as Menger's lattice of cuts promises.
NameSet smallest_cut(const Network& network, const NameSet& unlimited);

/// The most paths from the claim to the ground that share no vertex but `unlimited` ones. Tries all
/// sets of all simple paths.
std::size_t most_paths(const Network& network, const NameSet& unlimited);

/// The vertices on every path from the claim to the ground, units left out, nearest first: those
/// without which there is no path.
Names on_every_path(const Network& network);

/// The size of the largest choice of sets that share no element. Tries all choices.
std::size_t most_disjoint(std::vector<NameSet> sets);

} // namespace hearsay::test
