#pragma once

#include <random>

#include "model/dossier.hpp"

namespace hearsay::test {

/// Adds texts, some translations of each other, and evidence in texts of other articles too.
void add_texts(Records& records, std::mt19937_64& engine);

} // namespace hearsay::test
