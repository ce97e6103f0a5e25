#pragma once

#include <cstddef>
#include <vector>

#include "query/quotes.hpp"
#include "write/output.hpp"
#include "write/words.hpp"

namespace hearsay {

/// Writes quotes for a person: a row each, the speaker's name on the first of his, the words below
/// if there are any, then how many there are. Rejected and retracted ones and drafts say so; a date
/// that only possibly lies in the asked time has a question mark.
void write_quotes(
    Output& out, const Provenance& provenance, const std::vector<Quote>& quotes,
    const WordsByAttribution& words);

/// Writes tallies for a person: a row each, then what was counted.
void write_tallies(
    Output& out, const Provenance& provenance, const std::vector<Tally>& tallies, CountBy by,
    std::size_t quotes);

/// `speaker`: the word for a kind of tally.
std::string_view name_of(CountBy by);

} // namespace hearsay
