#pragma once

#include <string_view>

#include "model/dossier.hpp"

namespace hearsay::test {

/// A dossier whose every text, ids too, is taken from `bytes`, and whose links are sound: for
/// fuzzing what comes after the reader. The same bytes give the same dossier.
Dossier hostile_dossier(std::string_view bytes);

} // namespace hearsay::test
