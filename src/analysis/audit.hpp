#pragma once

#include <functional>

#include "analysis/weighing.hpp"
#include "base/go.hpp"

namespace hearsay {

/// Weighs every claim of the dossier and hands each weighing to `take`, in document order and on
/// the calling thread, until it says stop. The weighing itself runs on all processors; no more than
/// a few dozen weighings are held at once.
void weigh_all(
    const Provenance& provenance, const WeighingLimits& limits,
    const std::function<Go(const Weighing&)>& take);

} // namespace hearsay
