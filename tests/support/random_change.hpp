#pragma once

#include <cstdint>

#include "model/dossier.hpp"

namespace hearsay::test {

/// `records` changed by chance: some gone, some like those of `other` that have their ids, some new
/// (named `new-…`), now and then two that change places; at the root a little too. Made for what
/// writes records down: references may lead nowhere.
Records randomly_changed(const Records& records, const Records& other, std::uint64_t seed);

} // namespace hearsay::test
