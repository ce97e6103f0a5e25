#pragma once

#include <cstdint>
#include <random>

#include "model/dossier.hpp"

namespace hearsay::test {

/// A larger random dossier with texts, adorned where `seed` is even.
Records varied_records(std::uint64_t seed, std::mt19937_64& engine);

} // namespace hearsay::test
