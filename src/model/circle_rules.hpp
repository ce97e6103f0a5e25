#pragma once

#include <vector>

#include "model/rules.hpp"

namespace hearsay {

/// Adds a breach for every reference that closes a circle in organizations' `parent`, articles'
/// `copy_of` or claims' `implies`. The message names the circle; of a long one its ends.
/// O(records + references).
void add_circles(const Dossier& dossier, std::vector<Breach>& breaches);

} // namespace hearsay
