#pragma once

#include <vector>

#include "edit/conflict.hpp"
#include "model/dossier.hpp"

namespace hearsay {

/// What has been joined in one of the dossiers is joined in all that still have it as a record of
/// its own, so that what they say of it is said of the survivor. Nothing else is changed. Notes a
/// conflict where a join of one dossier cannot be made in another, or is the other way round there.
/// O(records), and O(records of a dossier) for each join that it has not made.
void share_joins(std::vector<Records>& dossiers, std::vector<Conflict>& conflicts);

} // namespace hearsay
