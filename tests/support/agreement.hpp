#pragma once

#include <string>

#include "model/dossier.hpp"

namespace hearsay::test {

/// How weigh() and brute_weigh() differ about any claim of the dossier, or in what weigh()'s
/// choices (certificates, circuits, unknowns) break the definitions: a line each. Empty if nothing
/// is wrong.
std::string disagreements_on(const Dossier& dossier);

} // namespace hearsay::test
