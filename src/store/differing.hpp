#pragma once

#include "base/on_progress.hpp"
#include "model/dossier.hpp"
#include "store/rest_form.hpp"
#include "store/sqlite.hpp"

namespace hearsay {

/// The records that two databases do not have in common, or that say something else in one than in
/// the other, and of both the dossier's own keys.
struct Differing {
    Records before;
    Records after;
};

/// Goes through both side by side, in the order of ids, and holds some thousand records at a time
/// beside those. Within a transaction on each. Throws StoreError as read_store() does. O(records,
/// times a logarithm).
Differing differing(
    const Database& before, const Database& after, const RestForm& form,
    const OnProgress& on_progress);

} // namespace hearsay
