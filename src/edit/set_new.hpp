#pragma once

#include <string>
#include <vector>

#include "edit/set.hpp"
#include "model/dossier.hpp"

namespace hearsay {

/// A record that a setting names and that is not there yet.
struct NewlyNamed {
    RecordKind kind = RecordKind::organization;
    std::string id;

    friend bool operator==(const NewlyNamed&, const NewlyNamed&) = default;
};

/// What settings name that the dossier does not have, each once and in their order: an organization
/// under `owner`, `speaks_for`, `affiliation` and `parent`, a speaker under `speaker`, an outlet
/// under `outlet`. Other keys name nothing that could be made out of an id alone. Refuses what
/// require_novel() does, and a word of `sure` that no setting names.
std::vector<NewlyNamed> newly_named(
    const Dossier& dossier, const std::vector<Setting>& settings,
    const std::vector<std::string>& sure = {});

/// The records and the new ones at the ends of their lists, with their id for a name; a speaker is
/// a person until somebody says otherwise.
Records with_new(Records records, const std::vector<NewlyNamed>& named);

} // namespace hearsay
