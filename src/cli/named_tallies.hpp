#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "model/dossier.hpp"
#include "query/number_tally.hpp"
#include "query/quotes.hpp"
#include "store/sqlite.hpp"
#include "store/stored.hpp"

namespace hearsay {

/// Who is quoted by an attribution: its speaker, or the last of `via` if `is_speaker` says so; 0
/// for nobody.
template <class IsSpeaker>
std::int64_t
quoted_by(Reference speaker, const std::vector<std::int64_t>& via, IsSpeaker is_speaker)
{
    const bool is_last = speaker.number == 0 && !via.empty() && is_speaker(via.back());
    return is_last ? via.back() : speaker.number;
}

/// What was counted for a record of a database, after its id: empty for no record.
using NamedEntry = std::pair<std::string, NumberTally::Entry>;

/// The first `most` in the order of tallies(), with the ids that `table` gives their numbers; 0 is
/// no record. O(entries, times a logarithm).
std::vector<NamedEntry> named(
    const Database& database, const std::string& table,
    const std::vector<NumberTally::Entry>& entries, std::size_t most);

/// The same of the part of the database at `graph` that has these records. Throws as held_record().
std::vector<Tally>
tallies_of(const Dossier& part, const std::string& graph, const std::vector<NamedEntry>& named);

} // namespace hearsay
