#pragma once

#include <string>
#include <vector>

#include "model/dossier.hpp"

namespace hearsay {

/// The records with an attribution reviewed or rejected, and by whom and when. `id` is one of
/// theirs. O(attributions).
Records
with_verdict(Records records, const std::string& id, Status status, const Reviewed& reviewed);

/// The records with `word` as the speaker of an attribution: an id, a name or an alias; `-` is
/// nobody, `+NAME` makes a person of that name. What the article prints is left as it is. Refuses a
/// word that names nothing, with what it may be a slip of. O(records).
Records with_speaker(const Dossier& dossier, const std::string& id, const std::string& word);

/// The records with these steps as the `via` of an attribution, nearest first: outlets, articles or
/// speakers as above; `-` is none at all, `+NAME` makes an outlet of that name. O(records * words).
Records
with_via(const Dossier& dossier, const std::string& id, const std::vector<std::string>& words);

} // namespace hearsay
