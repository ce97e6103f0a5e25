#pragma once

#include <vector>

#include "match/sound_links.hpp"
#include "model/dossier.hpp"

namespace hearsay {

/// Names that are known to belong together or apart, beside those in the dossier: the gazetteer.
struct KnownNames {
    const std::vector<Organization>* organizations = nullptr;
    const std::vector<Outlet>* outlets = nullptr;
};

/// Which organizations, outlets or speakers (`kind`) of the dossier are probably one, by their
/// numbers: by their names and aliases, what the gazetteer lists as one, an address or a domain
/// that both have; surer where role or affiliation agree too. Each link is sound with all others.
///
/// Documents and groups are described more than named, and stay proposals. Never unnamed ones;
/// never two of different kinds, countries or figures in their names, that the gazetteer lists as
/// two, or that have different addresses at Wikidata. O(letters squared of each name, records,
/// times a logarithm).
std::vector<Likely> same_names(const Dossier& dossier, RecordKind kind, const KnownNames& known);

} // namespace hearsay
