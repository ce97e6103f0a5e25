#pragma once

#include <string>

#include "match/dictionary.hpp"
#include "match/matches.hpp"

namespace hearsay::test {

/// The dictionary of the built-in meanings, calendars and names.
const Dictionary& built_in_dictionary();

/// What `match` compares with: the dictionary and the names of the gazetteer.
MatchingTools built_in_tools();

} // namespace hearsay::test
