#pragma once

#include "edit/generate.hpp"
#include "model/dossier.hpp"

namespace hearsay::test {

/// All that generate() makes of `shape`, in one piece.
Records made_up_archive(const NewsShape& shape);

} // namespace hearsay::test
