#pragma once

#include <cstdint>

#include "model/dossier.hpp"

namespace hearsay::test {

/// `records` with every member that a document may have set in some of them, by chance: names,
/// notes, aliases, titles, evidence, who recorded it, keys of the user's own. The texts are
/// hostile: quotation marks, backslashes, brackets, control characters, emoji, line ends of all
/// kinds. References between records stay as they are, so that rules that were kept are kept.
Records adorned(Records records, std::uint64_t seed);

} // namespace hearsay::test
