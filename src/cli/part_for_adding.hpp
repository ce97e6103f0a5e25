#pragma once

#include "edit/add.hpp"
#include "store/gathering.hpp"

namespace hearsay {

/// Adds to `scope` all that with_attribution() looks at: what the words name, by whatever name, or
/// may be a slip of, the attributions of the article, and what has been joined. O(attributions),
/// and O(records of a kind) where a word is no id of a record of that kind.
void find_part_for_adding(Gathering& scope, const Wanted& wanted);

} // namespace hearsay
